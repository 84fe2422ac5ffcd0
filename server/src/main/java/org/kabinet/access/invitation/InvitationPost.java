package org.kabinet.access.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Makes keys to invitations and sends them. */
@Component
class InvitationPost {
    private final InvitationRepository invitations;
    private final Letters letters;
    private final Organisations organisations;
    private final Seller seller;
    private final Clock clock;

    InvitationPost(
            InvitationRepository invitations,
            Letters letters,
            Organisations organisations,
            Seller seller,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.organisations = organisations;
        this.seller = seller;
        this.clock = clock;
    }

    /** The path in the portal that opens the invitation, beside the paths that open it already. */
    String path(UUID invitation) {
        OneTimeKey key = OneTimeKey.random();
        invitations.addKey(invitation, key, clock.instant());
        return "/join#" + key.value();
    }

    /** Sends the letter of the given name with a key of its own; from now on the invitation is good for a while. */
    void send(Invitation invitation, String letter) {
        Instant expiresAt = clock.instant().plus(Invitation.GOOD_FOR);
        SellerView sender = seller.view();
        String place = placeOf(invitation, sender);
        UUID written = letters.write(new Letter(
                invitation.email(),
                invitation.language(),
                "access",
                letter,
                sender.name(),
                List.of(invitation.invitedByName(), place, day(invitation, expiresAt, sender.timeZone())),
                path(invitation.id()),
                expiresAt,
                new Letter.About(invitation.organisationId(), invitation.branchId())));
        invitations.renew(invitation.id(), expiresAt, written);
    }

    private String placeOf(Invitation invitation, SellerView sender) {
        UUID organisation = invitation.organisationId();
        return organisation == null
                ? sender.name()
                : organisations
                        .organisation(organisation)
                        .map(OrganisationView::name)
                        .orElse("");
    }

    private static String day(Invitation invitation, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM y", invitation.language()).format(at.atZone(zone));
    }
}
