package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a change of a provider for the people who come in by it. */
@Component
class PartWithPeople {
    private final VouchedSessions sessions;
    private final LiveEvents live;

    PartWithPeople(VouchedSessions sessions, LiveEvents live) {
        this.sessions = sessions;
        this.live = live;
    }

    /** @param after nothing if the provider was parted with */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(@Nullable UUID organisation, @Nullable KeptProvider before, @Nullable KeptProvider after) {
        boolean vouches = before != null
                && after != null
                && after.active()
                && after.issuer().equals(before.issuer());
        if (before != null && !vouches) {
            sessions.end(organisation);
        }
        live.publish(LiveEvent.ACCESS_CHANGED, organisation, new Audience(organisation, null, null, false));
    }
}
