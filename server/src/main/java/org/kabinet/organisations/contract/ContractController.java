package org.kabinet.organisations.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Organisations", description = "Customers with their legal entities, contracts and addresses")
class ContractController {

    private final AddContract addContract;
    private final ChangeContract changeContract;

    ContractController(AddContract addContract, ChangeContract changeContract) {
        this.addContract = addContract;
        this.changeContract = changeContract;
    }

    @PostMapping("/organisations/{id}/contracts")
    @Operation(
            operationId = "addContract",
            summary = "Make a contract with one of the customer's legal entities",
            description = "What is left out: from today on, in the seller's currency, prepaid, without discount.")
    ResponseEntity<Contract> add(@PathVariable UUID id, @RequestBody ContractFields fields) {
        Contract added = addContract.to(id, fields);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(added);
    }

    @PatchMapping("/contracts/{id}")
    @Operation(
            operationId = "changeContract",
            summary = "Change the terms of a contract",
            description = "Only what is told changes. Orders placed before keep the prices they were placed at.")
    ResponseEntity<Contract> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ContractFields fields) {
        Contract changed = changeContract.to(id, Version.required(ifMatch), fields);
        return Version.answer(changed, changed.version());
    }
}
