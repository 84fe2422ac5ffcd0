package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People", description = "Who may come in, and as what")
class PeopleController {

    private final ReadPeople readPeople;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;
    private final SetRoles setRoles;
    private final ResetPassword resetPassword;
    private final RemoveSecondFactor removeSecondFactor;

    PeopleController(
            ReadPeople readPeople,
            AddPerson addPerson,
            ChangePerson changePerson,
            SetRoles setRoles,
            ResetPassword resetPassword,
            RemoveSecondFactor removeSecondFactor) {
        this.readPeople = readPeople;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
        this.setRoles = setRoles;
        this.resetPassword = resetPassword;
        this.removeSecondFactor = removeSecondFactor;
    }

    @GetMapping
    @Operation(
            operationId = "listPeople",
            summary = "People, by name",
            description = "Members see their colleagues, managers their clients' people and their own colleagues.")
    Page<Person> list(
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable UUID branchId,
            @RequestParam(required = false) @Nullable Role role,
            @Parameter(description = "Part of a name, or the beginning of a login", example = "петр")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int bounded = Math.clamp(limit, 1, Page.MAX_LIMIT);
        return readPeople.page(new PersonFilter(organisationId, branchId, role, q, cursor, bounded));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readPerson", summary = "A person and their roles")
    ResponseEntity<Person> read(@PathVariable UUID id) {
        Person person = readPeople.person(id);
        return Version.answer(person, person.version());
    }

    @PostMapping
    @Operation(
            operationId = "addPerson",
            summary = "Let a person in",
            description = "For the administrator, and for a company's administrator within the company."
                    + " The password is shown this one time.")
    ResponseEntity<PersonWithPassword> add(@RequestBody NewPerson wanted) {
        AddPerson.Added added = addPerson.with(wanted);
        PersonWithPassword body = new PersonWithPassword(readPeople.person(added.id()), added.password());
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(body);
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "changePerson", summary = "Rename, block or unblock a person")
    ResponseEntity<Person> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PersonFields fields) {
        changePerson.to(id, Version.required(ifMatch), fields);
        return read(id);
    }

    @PutMapping("/{id}/roles")
    @Operation(
            operationId = "setRoles",
            summary = "Set the roles of a person",
            description =
                    "Replaces the roles where the actor may give them; a company's administrator leaves others as they are.")
    ResponseEntity<Person> setRoles(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<Grant> grants) {
        setRoles.of(id, Version.required(ifMatch), grants);
        return read(id);
    }

    @PostMapping("/{id}/password")
    @Operation(
            operationId = "resetPassword",
            summary = "Give a person a new password",
            description = "Shown this one time.")
    NewPassword resetPassword(@PathVariable UUID id) {
        return new NewPassword(resetPassword.of(id));
    }

    @DeleteMapping("/{id}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeSecondFactor",
            summary = "Take the second factor and the passkeys away from a person who has lost them",
            description = "They come in by the password alone and are told by letter.")
    void removeSecondFactor(@PathVariable UUID id) {
        removeSecondFactor.of(id);
    }

    record NewPassword(@Schema(example = "kf7m-2xqp-9tra") String password) {}
}
