package org.kabinet.access.team;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "Teams", description = "People who see each other's records where their roles are for the team")
class TeamController {
    private final ReadTeams read;
    private final MakeTeam make;
    private final ChangeTeam change;

    TeamController(ReadTeams read, MakeTeam make, ChangeTeam change) {
        this.read = read;
        this.make = make;
        this.change = change;
    }

    @GetMapping
    @Operation(operationId = "listTeams", summary = "Teams of a company, or of the seller, by name")
    List<Team> list(
            @Parameter(
                            description =
                                    "The customer; if absent the seller, or the companies whose people the reader keeps")
                    @RequestParam(required = false)
                    @Nullable
                    UUID organisationId) {
        return read.of(organisationId);
    }

    @GetMapping("/candidates")
    @Operation(
            operationId = "listTeamCandidates",
            summary = "Who may be in a team of a company, or of the seller, by name")
    List<Team.Candidate> candidates(@RequestParam(required = false) @Nullable UUID organisationId) {
        return read.candidates(organisationId);
    }

    @PostMapping
    @Operation(
            operationId = "makeTeam",
            summary = "Form a team",
            description = "Whoever is in it and holds a role for the team sees the records of all its people.")
    ResponseEntity<Team> make(@RequestBody NewTeam wanted) {
        Team made = read.team(make.with(wanted));
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(made);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changeTeam", summary = "Name a team and say who is in it")
    ResponseEntity<Team> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TeamFields fields) {
        change.to(id, Version.required(ifMatch), fields);
        Team now = read.team(id);
        return Version.answer(now, now.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "dissolveTeam",
            summary = "Dissolve a team",
            description = "Whoever held a role for it sees no more than their own records from then on.")
    void dissolve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        change.dissolve(id, Version.required(ifMatch));
    }
}
