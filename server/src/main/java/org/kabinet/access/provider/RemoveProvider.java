package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts with a provider: nobody comes in by it any more, and who was known to it is forgotten. */
@Component
class RemoveProvider {
    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final LiveEvents live;

    RemoveProvider(ProviderRepository providers, ProviderKeepers keepers, LiveEvents live) {
        this.providers = providers;
        this.keepers = keepers;
        this.live = live;
    }

    @Transactional
    public void of(@Nullable UUID organisation) {
        keepers.mustKeep(Actors.current(), organisation);
        providers.remove(organisation);
        live.publish(LiveEvent.ACCESS_CHANGED, organisation, new Audience(organisation, null, null, false));
    }
}
