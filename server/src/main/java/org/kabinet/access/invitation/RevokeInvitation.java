package org.kabinet.access.invitation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an invitation back; its links open nothing any more. */
@Component
class RevokeInvitation {
    private final OpenInvitations open;
    private final InvitationRepository invitations;
    private final InvitationNews news;
    private final Clock clock;

    RevokeInvitation(OpenInvitations open, InvitationRepository invitations, InvitationNews news, Clock clock) {
        this.open = open;
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id) {
        Invitation invitation = open.toDecideAbout(id);
        invitations.revoke(id, clock.instant());
        news.of(invitation);
    }
}
