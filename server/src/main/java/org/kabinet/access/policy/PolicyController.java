package org.kabinet.access.policy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Entry rules", description = "What is asked of whoever comes in")
class PolicyController {
    private final ChangePolicy changePolicy;
    private final EntryPolicies policies;

    PolicyController(ChangePolicy changePolicy, EntryPolicies policies) {
        this.changePolicy = changePolicy;
        this.policies = policies;
    }

    /** Rules with the version that a change must name. */
    @Schema(name = "EntryPolicy")
    record Rules(PolicyFields rules, long version) {}

    @GetMapping("/password-terms")
    @Operation(
            operationId = "passwordTerms",
            summary = "What is asked of a new password; open to everybody",
            description = "Of whoever is signed in, or of somebody new.")
    PasswordTerms terms() {
        UUID person = Actors.bound().map(actor -> actor.personId()).orElse(null);
        return PasswordTerms.of(person == null ? policies.ofNewcomer(List.of()) : policies.of(person));
    }

    @GetMapping("/entry-policy")
    @Operation(operationId = "entryPolicy", summary = "The seller's rules for everybody, for the administrator")
    ResponseEntity<Rules> sellers() {
        return answer(changePolicy.now(null));
    }

    @PutMapping("/entry-policy")
    @Operation(
            operationId = "changeEntryPolicy",
            summary = "Change the seller's rules",
            description = "Networks that shut out the one who asks are refused.")
    ResponseEntity<Rules> change(
            @Valid @RequestBody PolicyFields rules,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changePolicy.of(null, rules, Version.required(ifMatch)));
    }

    @GetMapping("/organisations/{id}/entry-policy")
    @Operation(
            operationId = "organisationEntryPolicy",
            summary = "A customer's rules for its own people",
            description = "The seller's hold besides; of each rule the stricter one.")
    ResponseEntity<Rules> ofOrganisation(@PathVariable UUID id) {
        return answer(changePolicy.now(id));
    }

    @PutMapping("/organisations/{id}/entry-policy")
    @Operation(
            operationId = "changeOrganisationEntryPolicy",
            summary = "Change a customer's rules",
            description = "For its administrator and the seller's. Rules weaker than the seller's are refused.")
    ResponseEntity<Rules> changeOfOrganisation(
            @PathVariable UUID id,
            @Valid @RequestBody PolicyFields rules,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changePolicy.of(id, rules, Version.required(ifMatch)));
    }

    private static ResponseEntity<Rules> answer(PolicyRepository.Written written) {
        return Version.answer(new Rules(written.rules(), written.version()), written.version());
    }
}
