package org.kabinet.access.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.kabinet.access.session.KnownActors;
import org.kabinet.access.session.SignInAttempts;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who comes with a token. It is looked up anew with every call, so that one that was revoked is worth nothing from then on. */
@Component
class TokenDoor {
    private final TokenRepository tokens;
    private final KnownActors actors;
    private final SignInAttempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TokenDoor(
            TokenRepository tokens,
            KnownActors actors,
            SignInAttempts attempts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tokens = tokens;
        this.actors = actors;
        this.attempts = attempts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whoever comes with a token that is good. */
    record Caller(Actor actor, Origin.Token token) {}

    /**
     * Nobody if the token is unknown, over or revoked, or if its owner may do nothing of what it is for any more; they are not told which.
     * Whoever brings too many of these is refused for a while.
     */
    Optional<Caller> open(TokenText shown, String address) {
        Instant now = clock.instant();
        Optional<Caller> caller = asSystem(() -> tokens.withHash(shown.hash()))
                .filter(token -> token.worksAt(now))
                .flatMap(token -> caller(token, now, address));
        if (caller.isEmpty()) {
            asSystem(() -> {
                attempts.wrongToken();
                return true;
            });
        }
        return caller;
    }

    private Optional<Caller> caller(ApiToken token, Instant now, String address) {
        Optional<Actor> actor = actors.actor(token.personId(), token.cabinet(), token.narrowing());
        if (actor.isPresent() && token.unseenSince(now)) {
            asSystem(() -> {
                tokens.used(token.id(), now, address);
                return true;
            });
        }
        return actor.map(found -> new Caller(found, new Origin.Token(token.id(), token.name())));
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
