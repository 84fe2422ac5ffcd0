package org.kabinet.access.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Invitations", description = "Asking people in, by a letter or by a link handed over")
class InvitationController {
    private final ReadInvitations readInvitations;
    private final InvitePerson invitePerson;
    private final SendInvitationAgain sendInvitationAgain;
    private final MakeInvitationLink makeInvitationLink;
    private final RevokeInvitation revokeInvitation;

    InvitationController(
            ReadInvitations readInvitations,
            InvitePerson invitePerson,
            SendInvitationAgain sendInvitationAgain,
            MakeInvitationLink makeInvitationLink,
            RevokeInvitation revokeInvitation) {
        this.readInvitations = readInvitations;
        this.invitePerson = invitePerson;
        this.sendInvitationAgain = sendInvitationAgain;
        this.makeInvitationLink = makeInvitationLink;
        this.revokeInvitation = revokeInvitation;
    }

    record InvitationLink(
            @Schema(description = "In the portal", example = "/join#2vV0b…")
            String path) {}

    @GetMapping
    @Operation(
            operationId = "listInvitations",
            summary = "Invitations, the newest first",
            description = "For those who may invite.")
    Page<InvitationView> list(
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return readInvitations.page(organisationId, cursor, Math.clamp(limit, 1, Page.MAX_LIMIT));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "invitePerson",
            summary = "Invite a person",
            description =
                    "A company's administrator into their company, the seller's staff into companies that they serve,"
                            + " the administrator anybody. The letter has a link that works once, for seven days.")
    InvitationView invite(@RequestBody NewInvitation wanted, Locale readers) {
        return readInvitations.invitation(invitePerson.with(wanted, readers));
    }

    @PostMapping("/{id}/sending")
    @Operation(
            operationId = "sendInvitationAgain",
            summary = "Send a fresh letter",
            description = "Earlier links end. An invitation that had expired or was revoked is good again.")
    InvitationView sendAgain(@PathVariable UUID id) {
        sendInvitationAgain.of(id);
        return readInvitations.invitation(id);
    }

    @PostMapping("/{id}/link")
    @Operation(
            operationId = "makeInvitationLink",
            summary = "Make one more link to the same invitation",
            description = "To hand over by other means than the letter. It is told this one time.")
    ResponseEntity<InvitationLink> link(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InvitationLink(makeInvitationLink.to(id)));
    }

    @DeleteMapping("/{id}")
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back; its links open nothing any more")
    InvitationView revoke(@PathVariable UUID id) {
        revokeInvitation.of(id);
        return readInvitations.invitation(id);
    }
}
