package org.kabinet.access.sso;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.oidc.Identity;
import org.kabinet.access.provider.ConnectedProvider;
import org.kabinet.access.provider.Providers;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is looked up for people who are nobody yet: as the portal itself, each time in a transaction of its own, none of which waits for a provider. */
@Component
class SsoDesk {
    private final Providers providers;
    private final AttemptRepository attempts;
    private final KnownIdentities known;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SsoDesk(
            Providers providers,
            AttemptRepository attempts,
            KnownIdentities known,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.providers = providers;
        this.attempts = attempts;
        this.known = known;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Optional<Providers.Offered> offered(String domain) {
        return asSystem(() -> providers.forDomain(domain));
    }

    /** The provider that this browser was sent to and comes back from; a second time it does not. */
    ConnectedProvider sentTo(OneTimeKey state, OneTimeKey browser) {
        var provider = asSystem(() -> attempts.take(state, browser, clock.instant()))
                .orElseThrow(() -> new ProblemException(AccessProblem.SSO_OVER));
        return asSystem(() -> providers.connected(provider))
                .orElseThrow(() -> new ProblemException(AccessProblem.SSO_OFF));
    }

    /** Who may come in; whoever may not is refused, and that is recorded. */
    IdentityRepository.Holder holder(ConnectedProvider provider, Identity identity) {
        return switch (asSystem(() -> known.of(provider, identity))) {
            case KnownIdentities.Known.Welcome(var holder) -> holder;
            case KnownIdentities.Known.Refused(var holder, var why) -> {
                trail.refusedSignIn(
                        holder == null ? null : holder.personId(),
                        holder == null ? identity.email() : holder.login(),
                        why.name());
                throw new ProblemException(why);
            }
        };
    }

    /** What a provider said is not to be believed, or was not to be had. */
    ProblemException notBelieved(ConnectedProvider provider, AccessProblem why) {
        trail.refusedSignIn(null, provider.name(), why.name());
        return new ProblemException(why, provider.name());
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
