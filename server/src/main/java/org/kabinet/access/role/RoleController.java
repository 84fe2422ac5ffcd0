package org.kabinet.access.role;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/roles")
@Tag(
        name = "Roles",
        description = "What people may do: built-in roles, and those that the seller and its customers make")
class RoleController {
    private final ReadRoles readRoles;
    private final MakeRole makeRole;
    private final ChangeRole changeRole;
    private final RemoveRole removeRole;

    RoleController(ReadRoles readRoles, MakeRole makeRole, ChangeRole changeRole, RemoveRole removeRole) {
        this.readRoles = readRoles;
        this.makeRole = makeRole;
        this.changeRole = changeRole;
        this.removeRole = removeRole;
    }

    @GetMapping
    @Operation(
            operationId = "listRoles",
            summary = "Roles that can be given",
            description = "The seller's, or those that the people of one company may hold.")
    List<RoleView> list(@RequestParam(required = false) @Nullable UUID organisationId, Locale locale) {
        return readRoles.list(organisationId, locale);
    }

    @GetMapping("/permissions")
    @Operation(operationId = "listPermissions", summary = "Everything that a role may allow, by part of the portal")
    List<PermissionView> permissions(@RequestParam(required = false) @Nullable UUID organisationId, Locale locale) {
        return readRoles.permissions(organisationId, locale);
    }

    @GetMapping("/{key}/holders")
    @Operation(operationId = "listRoleHolders", summary = "The people who hold a role, by name")
    List<RoleQueries.Holder> holders(
            @Parameter(description = "The id of the role, or the code of a built-in one", example = "BUYER")
                    @PathVariable
                    String key,
            @RequestParam(required = false) @Nullable UUID organisationId) {
        return readRoles.holders(key, organisationId);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readRole", summary = "A role that people have made")
    ResponseEntity<RoleView> read(@PathVariable UUID id) {
        RoleView role = readRoles.role(id);
        return Version.answer(role, role.version());
    }

    @PostMapping
    @Operation(
            operationId = "makeRole",
            summary = "Make a role",
            description = "For the seller, or for the people of one company; with no more than its maker may do.")
    ResponseEntity<RoleView> make(@RequestBody NewRole wanted) {
        RoleView made = readRoles.role(makeRole.with(wanted));
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(made);
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "changeRole",
            summary = "Change a role",
            description = "Whoever holds it has the new rights with the next request.")
    ResponseEntity<RoleView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RoleFields fields) {
        changeRole.to(id, Version.required(ifMatch), fields);
        return read(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeRole", summary = "Remove a role that nobody holds")
    void remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        removeRole.of(id, Version.required(ifMatch));
    }
}
