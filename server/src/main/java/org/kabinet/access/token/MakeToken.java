package org.kabinet.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.passkey.ShowAgain;
import org.kabinet.access.session.Oneself;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a token for a program that is to act for its maker; its text is told this one time. A token outlives the session in which it is made, so its maker
 * shows once more who they are.
 */
@Component
class MakeToken {
    static final int MOST = 100;

    private final TokenRules rules;
    private final Oneself oneself;
    private final ShowAgain showAgain;
    private final TokenRepository tokens;
    private final Ids ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakeToken(
            TokenRules rules,
            Oneself oneself,
            ShowAgain showAgain,
            TokenRepository tokens,
            Ids ids,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rules = rules;
        this.oneself = oneself;
        this.showAgain = showAgain;
        this.tokens = tokens;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The token, and the text that nobody can find out later. */
    record Made(UUID id, TokenText text) {}

    Made with(NewToken wanted) {
        UUID organisation = wanted.organisationId();
        Actor actor = TokenKeepers.mustActFor(organisation);
        var checked = Objects.requireNonNull(
                transaction.execute(status -> rules.checked(wanted, TokenKeepers.giveable(actor, organisation))));
        showAgain.of(oneself.known(), wanted.password(), wanted.code(), wanted.passkey());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ApiToken fresh = new ApiToken(
                wanted.id() == null ? ids.next() : wanted.id(),
                actor.person(),
                TokenKeepers.cabinet(actor),
                organisation,
                checked.name(),
                checked.permissions(),
                checked.legalEntities(),
                now.plus(Duration.ofDays(checked.days())),
                null,
                null);
        TokenText text = TokenText.random();
        transaction.executeWithoutResult(status -> insert(fresh, text, now));
        return new Made(fresh.id(), text);
    }

    private void insert(ApiToken fresh, TokenText text, Instant now) {
        if (tokens.working(fresh.organisationId(), now) >= MOST) {
            throw new ProblemException(AccessProblem.TOO_MANY_TOKENS, MOST);
        }
        if (!tokens.insert(fresh, text, now)) {
            throw new ProblemException(AccessProblem.TOKEN_MADE);
        }
    }
}
