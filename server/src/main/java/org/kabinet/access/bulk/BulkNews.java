package org.kabinet.access.bulk;

import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells the open pages of whoever brought a list how far it is. */
@Component
class BulkNews {
    private static final String CHANGED = "bulk-invitation.changed";

    private final LiveEvents live;

    BulkNews(LiveEvents live) {
        this.live = live;
    }

    void of(UUID bulk, UUID owner) {
        live.publish(CHANGED, bulk, Audience.person(owner));
    }
}
