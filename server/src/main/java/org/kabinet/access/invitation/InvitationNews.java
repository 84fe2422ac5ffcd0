package org.kabinet.access.invitation;

import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells open pages of those who may invite that an invitation changed. */
@Component
class InvitationNews {
    private static final String CHANGED = "invitation.changed";

    private final LiveEvents live;

    InvitationNews(LiveEvents live) {
        this.live = live;
    }

    void of(Invitation invitation) {
        UUID organisation = invitation.organisationId();
        UUID branch = invitation.branchId();
        Audience audience =
                organisation == null || branch == null ? Audience.overseers() : Audience.customer(organisation, branch);
        live.publish(CHANGED, invitation.id(), audience);
    }
}
