package org.kabinet.access.invitation;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds what somebody was offered by the key that they hold, and closes it when they have taken it. */
@Component
class Offers {
    private final InvitationRepository invitations;
    private final InvitationNews news;
    private final Clock clock;

    Offers(InvitationRepository invitations, InvitationNews news, Clock clock) {
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    /** The invitation, locked, if it may still be accepted; whoever holds a key may know why not. */
    Invitation heldBy(OneTimeKey key) {
        Invitation found = invitations
                .openedBy(key)
                .flatMap(invitations::lock)
                .orElseThrow(() -> new ProblemException(AccessProblem.INVITATION_OVER));
        return switch (found.state(clock.instant())) {
            case SENT -> found;
            case ACCEPTED -> throw new ProblemException(AccessProblem.INVITATION_ACCEPTED);
            case EXPIRED -> throw new ProblemException(AccessProblem.INVITATION_EXPIRED);
            case REVOKED -> throw new ProblemException(AccessProblem.INVITATION_OVER);
        };
    }

    /** The person has come in by it. */
    void taken(Invitation invitation, UUID by) {
        invitations.accept(invitation.id(), by, clock.instant());
        news.of(invitation);
    }
}
