package org.kabinet.organisations.branch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/branches")
@Tag(name = "Branches", description = "The seller's branches")
class BranchController {

    private final ListBranches listBranches;
    private final AddBranch addBranch;
    private final ChangeBranch changeBranch;

    BranchController(ListBranches listBranches, AddBranch addBranch, ChangeBranch changeBranch) {
        this.listBranches = listBranches;
        this.addBranch = addBranch;
        this.changeBranch = changeBranch;
    }

    @GetMapping
    @Operation(operationId = "listBranches", summary = "All branches, by name")
    List<Branch> list() {
        return listBranches.all();
    }

    @PostMapping
    @Operation(operationId = "addBranch", summary = "Open a branch", description = "For the administrator.")
    ResponseEntity<Branch> add(@RequestBody BranchFields fields) {
        Branch added = addBranch.with(fields);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(added);
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "changeBranch",
            summary = "Change a branch",
            description = "For the administrator. A new code changes the numbers of orders to come, never of old ones.")
    ResponseEntity<Branch> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody BranchFields fields) {
        Branch changed = changeBranch.to(id, Version.required(ifMatch), fields);
        return Version.answer(changed, changed.version());
    }
}
