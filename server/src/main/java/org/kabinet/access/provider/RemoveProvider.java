package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts with a provider: nobody comes in by it any more, who was known to it is forgotten, and who is in by it is out. */
@Component
class RemoveProvider {
    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final PartWithPeople people;

    RemoveProvider(ProviderRepository providers, ProviderKeepers keepers, PartWithPeople people) {
        this.providers = providers;
        this.keepers = keepers;
        this.people = people;
    }

    @Transactional
    public void of(@Nullable UUID organisation) {
        keepers.mustKeep(Actors.current(), organisation);
        KeptProvider before = providers.of(organisation).orElse(null);
        providers.remove(organisation);
        people.settle(organisation, before, null);
    }
}
