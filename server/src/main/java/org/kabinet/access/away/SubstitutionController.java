package org.kabinet.access.away;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/substitutions")
@Tag(name = "Substitutions", description = "Who is away, and who stands in for them")
class SubstitutionController {
    private final ReadSubstitutions read;
    private final ArrangeSubstitution arrange;
    private final ChangeSubstitution change;

    SubstitutionController(ReadSubstitutions read, ArrangeSubstitution arrange, ChangeSubstitution change) {
        this.read = read;
        this.arrange = arrange;
        this.change = change;
    }

    /** Until when somebody is away now. */
    record Prolonged(@Nullable LocalDate lastDay) {}

    @GetMapping
    @Operation(
            operationId = "listSubstitutions",
            summary = "Who is away or will be, the earliest first",
            description = "Those of the reader's company, or of the seller.")
    Page<Substitution> list(
            @Parameter(description = "Who is away or stands in") @RequestParam(required = false) @Nullable
                    UUID personId,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return read.page(personId, organisationId, cursor, Math.clamp(limit, 1, Page.MAX_LIMIT));
    }

    @GetMapping("/candidates")
    @Operation(
            operationId = "listSubstituteCandidates",
            summary = "Who may stand in for somebody, those who work nearest first")
    List<Candidate> candidates(
            @Parameter(description = "Whoever asks, if absent") @RequestParam(required = false) @Nullable UUID absentId,
            @RequestParam(required = false) @Nullable UUID organisationId) {
        return read.candidates(absentId, organisationId);
    }

    @PostMapping
    @Operation(
            operationId = "arrangeSubstitution",
            summary = "Say who stands in for somebody who will be away",
            description =
                    "Everybody for themselves, company administrators for their people, supervisors for the seller's."
                            + " While it lasts the substitute has the roles of the absent person in that place, without what is"
                            + " about access itself; roles that the absent person has only in somebody's place are not handed on.")
    ResponseEntity<Substitution> arrange(@RequestBody NewSubstitution wanted) {
        Substitution made = read.substitution(arrange.of(wanted));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + made.version() + "\"")
                .body(made);
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "prolongSubstitution", summary = "Have a substitution end on another day")
    ResponseEntity<Substitution> prolong(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Prolonged wanted) {
        change.until(id, Version.required(ifMatch), wanted.lastDay());
        Substitution now = read.substitution(id);
        return Version.answer(now, now.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endSubstitution", summary = "End a substitution at once, or call it off before it begins")
    void end(@PathVariable UUID id) {
        change.end(id);
    }
}
