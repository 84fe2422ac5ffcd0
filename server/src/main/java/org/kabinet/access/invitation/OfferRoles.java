package org.kabinet.access.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.GrantChecks;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invites somebody who has asked for it themselves, by a letter that says so. */
@Component
public class OfferRoles {
    private final InvitationRepository invitations;
    private final InvitationPost post;
    private final GrantChecks checks;
    private final Ids ids;
    private final Clock clock;

    OfferRoles(InvitationRepository invitations, InvitationPost post, GrantChecks checks, Ids ids, Clock clock) {
        this.invitations = invitations;
        this.post = post;
        this.checks = checks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whom to let in. */
    public record Guest(String email, String name, Locale language) {}

    /**
     * Invites the guest into the customer's organisation; one who has been invited there already gets that invitation again.
     *
     * @param letter the name of the letter; its words are the inviter, the customer and the day until which it is good
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void to(Guest guest, OrganisationView customer, List<Grant> grants, String letter) {
        Actor actor = Actors.current();
        actor.requiresFor(customer.id(), Permission.PERSON_INVITE, Permission.REGISTRATION_DECIDE);
        FieldErrors errors = new FieldErrors();
        checks.checkOffer(actor, grants, "/roles", errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        Instant now = clock.instant();
        Invitation fresh = new Invitation(
                ids.next(),
                guest.email(),
                guest.name(),
                guest.language(),
                customer.id(),
                customer.branchId(),
                grants,
                actor.person(),
                actor.personName(),
                now,
                now.plus(Invitation.GOOD_FOR),
                null,
                null,
                null);
        post.send(invitations.insert(fresh) ? fresh : invitations.openOne(guest.email(), customer.id()), letter);
    }
}
