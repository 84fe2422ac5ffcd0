package org.kabinet.access.provider;

import java.util.List;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seller says that domains are the company's; from now on its provider speaks for them. Of those only that were seen. */
@Component
class ConfirmDomains {
    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final LiveEvents live;

    ConfirmDomains(ProviderRepository providers, ProviderKeepers keepers, LiveEvents live) {
        this.providers = providers;
        this.keepers = keepers;
        this.live = live;
    }

    @Transactional
    public void of(UUID organisation, List<String> seen) {
        keepers.mustKeep(Actors.current(), null);
        KeptProvider provider =
                providers.of(organisation).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        List<String> domains = seen.stream()
                .flatMap(written -> MailDomain.of(written).stream())
                .map(MailDomain::value)
                .toList();
        FieldErrors errors = new FieldErrors();
        providers
                .taken(domains, provider.id())
                .forEach(domain -> errors.require(false, "/domains", "DOMAIN_TAKEN", MailDomain.readable(domain)));
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        try {
            providers.confirm(provider.id(), domains);
        } catch (DuplicateKeyException e) {
            throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
        }
        live.publish(LiveEvent.ACCESS_CHANGED, organisation, new Audience(organisation, null, null, false));
    }
}
