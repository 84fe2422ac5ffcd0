package org.kabinet.organisations.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations", description = "Customers with their legal entities, contracts and addresses")
class OrganisationController {

    private final OrganisationQueries queries;
    private final AddOrganisation addOrganisation;
    private final ChangeOrganisation changeOrganisation;

    OrganisationController(
            OrganisationQueries queries, AddOrganisation addOrganisation, ChangeOrganisation changeOrganisation) {
        this.queries = queries;
        this.addOrganisation = addOrganisation;
        this.changeOrganisation = changeOrganisation;
    }

    @GetMapping
    @Operation(
            operationId = "listOrganisations",
            summary = "Customers, by name",
            description = "A manager sees those of their branches, a member their own organisations.")
    Page<OrganisationRow> list(
            @Parameter(description = "Part of a name, or the beginning of an ИНН", example = "ромашка")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable UUID branchId,
            @RequestParam(required = false) @Nullable UUID managerId,
            @RequestParam(required = false) @Nullable OrganisationStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int bounded = Math.clamp(limit, 1, Page.MAX_LIMIT);
        return queries.page(new OrganisationFilter(q, branchId, managerId, status, cursor, bounded));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readOrganisation", summary = "Everything known of a customer")
    ResponseEntity<OrganisationCard> card(@PathVariable UUID id) {
        OrganisationCard card = queries.card(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return Version.answer(card, card.version());
    }

    @PostMapping
    @Operation(
            operationId = "addOrganisation",
            summary = "Add a customer",
            description = "For the seller's staff; a manager of one branch need not tell it.")
    ResponseEntity<OrganisationCard> add(@RequestBody OrganisationFields fields) {
        UUID id = addOrganisation.with(fields);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"1\"")
                .body(queries.card(id).orElseThrow());
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change a customer",
            description =
                    "Only what is told changes. Moving it to another branch is for supervisors and administrators.")
    ResponseEntity<OrganisationCard> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody OrganisationFields fields) {
        changeOrganisation.to(id, Version.required(ifMatch), fields);
        return card(id);
    }
}
