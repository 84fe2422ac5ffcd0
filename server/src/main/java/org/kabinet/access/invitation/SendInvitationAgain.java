package org.kabinet.access.invitation;

import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a fresh letter; earlier links end, and one that had expired or been revoked is good again. */
@Component
class SendInvitationAgain {
    private final OpenInvitations open;
    private final InvitationRepository invitations;
    private final InvitationPost post;
    private final InvitationNews news;

    SendInvitationAgain(
            OpenInvitations open, InvitationRepository invitations, InvitationPost post, InvitationNews news) {
        this.open = open;
        this.invitations = invitations;
        this.post = post;
        this.news = news;
    }

    @Transactional
    public void of(UUID id) {
        Invitation invitation = open.toDecideAbout(id);
        FieldErrors errors = new FieldErrors();
        errors.require(!invitations.openElsewhere(invitation), "", "ALREADY_INVITED");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        invitations.removeKeys(id);
        post.send(invitation, "invitation");
        news.of(invitation);
    }
}
