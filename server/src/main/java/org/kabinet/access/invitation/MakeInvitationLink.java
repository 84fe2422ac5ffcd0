package org.kabinet.access.invitation;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One more link to the same invitation, for whoever hands it over by other means than a letter. */
@Component
class MakeInvitationLink {
    private final OpenInvitations open;
    private final InvitationPost post;
    private final Clock clock;

    MakeInvitationLink(OpenInvitations open, InvitationPost post, Clock clock) {
        this.open = open;
        this.post = post;
        this.clock = clock;
    }

    /** The path in the portal; it is told this one time. */
    @Transactional
    public String to(UUID id) {
        InvitationState state = open.toDecideAbout(id).state(clock.instant());
        if (state != InvitationState.SENT) {
            throw new ProblemException(AccessProblem.INVITATION_OVER);
        }
        return post.path(id);
    }
}
