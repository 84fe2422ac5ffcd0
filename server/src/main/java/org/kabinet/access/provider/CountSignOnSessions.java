package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom it would put out to part with a provider. */
@Component
class CountSignOnSessions {
    private final ProviderKeepers keepers;
    private final VouchedSessions sessions;

    CountSignOnSessions(ProviderKeepers keepers, VouchedSessions sessions) {
        this.keepers = keepers;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public SignOnSessions of(@Nullable UUID organisation) {
        keepers.mustKeep(Actors.current(), organisation);
        return new SignOnSessions(sessions.open(organisation));
    }
}
