package org.kabinet.access.invitation;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds an invitation that the actor may decide about and that nobody has accepted yet. */
@Component
class OpenInvitations {
    private final InvitationRepository invitations;
    private final Clock clock;

    OpenInvitations(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The invitation, locked. */
    Invitation toDecideAbout(UUID id) {
        var actor = Inviters.mustBeOne();
        Invitation found = invitations.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Inviters.mustDecideFor(actor, found.organisationId());
        if (found.state(clock.instant()) == InvitationState.ACCEPTED) {
            throw new ProblemException(AccessProblem.INVITATION_ACCEPTED);
        }
        return found;
    }
}
