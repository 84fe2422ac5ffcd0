package org.kabinet.access.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the holder of a link may do, signed in or not; the key travels in the body, so that it reaches no log. */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Invitations")
class JoinController {
    private static final int OFTEN = 120;

    private final ReadOffer readOffer;
    private final AcceptInvitation acceptInvitation;
    private final AddressLimit limit;

    JoinController(ReadOffer readOffer, AcceptInvitation acceptInvitation, Clock clock) {
        this.readOffer = readOffer;
        this.acceptInvitation = acceptInvitation;
        this.limit = new AddressLimit(clock, OFTEN, Duration.ofHours(1));
    }

    record HeldKey(@NotBlank @Size(max = 100) String key) {
        /** Without the key. */
        @Override
        public String toString() {
            return "HeldKey";
        }
    }

    record Acceptance(
            @NotBlank @Size(max = 100) String key,
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 200) String password,

            @Schema(description = "What the person agrees to: all that is published now") @Nullable @Size(max = 20)
            List<@Nullable UUID> agreements) {
        /** Without key and password. */
        @Override
        public String toString() {
            return "Acceptance";
        }
    }

    record Accepted(String login) {}

    @PostMapping("/opening")
    @Operation(operationId = "openInvitation", summary = "What is offered to the holder of the key; open to everybody")
    Offer open(@Valid @RequestBody HeldKey held, HttpServletRequest request) {
        limit.take(request.getRemoteAddr());
        return readOffer.by(new OneTimeKey(held.key()));
    }

    @PostMapping("/acceptance")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Come in by an invitation; open to everybody",
            description =
                    "Whoever is new says a name and chooses a password; whoever signs in with this address already shows"
                            + " their password and gets the roles besides. Sign in with the login and the password afterwards.")
    Accepted accept(@Valid @RequestBody Acceptance acceptance, HttpServletRequest request) {
        limit.take(request.getRemoteAddr());
        String login = acceptInvitation.with(
                new OneTimeKey(acceptance.key()),
                acceptance.name().strip(),
                acceptance.password(),
                acceptance.agreements());
        return new Accepted(login);
    }
}
