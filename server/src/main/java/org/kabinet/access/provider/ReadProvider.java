package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the people of the seller or of a company come in, for those who decide it. */
@Component
class ReadProvider {
    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final CallbackAddress callback;

    ReadProvider(ProviderRepository providers, ProviderKeepers keepers, CallbackAddress callback) {
        this.providers = providers;
        this.keepers = keepers;
        this.callback = callback;
    }

    @Transactional(readOnly = true)
    public ProviderView of(@Nullable UUID organisation) {
        keepers.mustKeep(Actors.current(), organisation);
        String address = callback.of(organisation);
        return providers
                .of(organisation)
                .map(kept -> ProviderView.of(kept, providers.linked(kept.id(), kept.issuer()), address))
                .orElseGet(() -> ProviderView.none(address));
    }
}
