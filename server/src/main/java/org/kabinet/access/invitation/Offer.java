package org.kabinet.access.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.kabinet.access.people.Grant;
import org.kabinet.access.policy.PasswordTerms;

/** What somebody is offered. */
@Schema(name = "InvitationOffer")
record Offer(
        String sellerName,
        @Schema(example = "petrova@romashka.example") String email,
        String name,
        List<Grant> grants,
        String invitedByName,
        Instant expiresAt,

        @Schema(description = "Whether somebody signs in with this address already; they show their password then")
        boolean known,

        PasswordTerms passwordTerms) {}
