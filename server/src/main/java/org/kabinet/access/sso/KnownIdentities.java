package org.kabinet.access.sso;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.oidc.Identity;
import org.kabinet.access.provider.ConnectedProvider;
import org.kabinet.access.provider.Providers;
import org.kabinet.access.session.Home;
import org.kabinet.access.session.Homes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a provider means. It is believed about people who are at home with whom it belongs to; the first time they are known by an address that it has
 * made sure of and speaks for, from then on by its own name for them, which never becomes another's.
 */
@Component
class KnownIdentities {
    private final IdentityRepository identities;
    private final Providers providers;
    private final Homes homes;

    KnownIdentities(IdentityRepository identities, Providers providers, Homes homes) {
        this.identities = identities;
        this.providers = providers;
        this.homes = homes;
    }

    /** Who it is, as far as that is known, and why they do not come in, unless they do. */
    sealed interface Known {
        /** Who comes in. */
        record Welcome(IdentityRepository.Holder holder) implements Known {}

        /** Who does not. */
        record Refused(IdentityRepository.@Nullable Holder holder, AccessProblem why) implements Known {}
    }

    /** From now on whoever comes in is known by the provider's name for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Known of(ConnectedProvider provider, Identity identity) {
        var linked = identities.linked(provider.id(), identity.issuer(), identity.subject());
        if (linked.isPresent()) {
            return judged(provider, linked.get());
        }
        if (!identity.emailVerified()) {
            return new Known.Refused(null, AccessProblem.SSO_UNVERIFIED);
        }
        if (!providers.speaksFor(provider.id(), identity.email())) {
            return new Known.Refused(null, AccessProblem.SSO_FOREIGN);
        }
        Optional<IdentityRepository.Holder> holder = identities.withLogin(identity.email());
        if (holder.isEmpty()) {
            return new Known.Refused(null, AccessProblem.SSO_UNKNOWN);
        }
        Known judged = judged(provider, holder.get());
        if (judged instanceof Known.Welcome welcome) {
            identities.link(
                    provider.id(),
                    identity.issuer(),
                    identity.subject(),
                    welcome.holder().personId());
        }
        return judged;
    }

    private Known judged(ConnectedProvider provider, IdentityRepository.Holder holder) {
        Homes.Belonging belonging = homes.of(holder.personId(), new Home(provider.organisation()));
        return switch (belonging) {
            case NOT -> new Known.Refused(holder, AccessProblem.SSO_UNKNOWN);
            case AND_ELSEWHERE -> new Known.Refused(holder, AccessProblem.SSO_BEYOND);
            case WHOLLY ->
                holder.active() ? new Known.Welcome(holder) : new Known.Refused(holder, AccessProblem.BLOCKED);
        };
    }
}
