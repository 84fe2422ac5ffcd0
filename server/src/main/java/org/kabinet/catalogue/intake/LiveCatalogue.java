package org.kabinet.catalogue.intake;

import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells open pages that the assortment is not what it was. */
@Component
class LiveCatalogue {

    private final LiveEvents live;

    LiveCatalogue(LiveEvents live) {
        this.live = live;
    }

    void changed(UUID runId) {
        live.publish("catalogue.changed", runId, Audience.all());
    }
}
