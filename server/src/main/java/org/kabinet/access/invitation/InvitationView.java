package org.kabinet.access.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.Grant;

/** An invitation as those see it who may invite. */
@Schema(name = "Invitation")
record InvitationView(
        UUID id,
        @Schema(example = "petrova@romashka.example") String email,
        String name,
        List<Grant> grants,
        InvitationState state,
        MailState mail,
        String invitedByName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt) {}
