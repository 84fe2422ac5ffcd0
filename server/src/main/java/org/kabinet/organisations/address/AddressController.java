package org.kabinet.organisations.address;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
class AddressController {

    private final AddAddress addAddress;
    private final ChangeAddress changeAddress;

    AddressController(AddAddress addAddress, ChangeAddress changeAddress) {
        this.addAddress = addAddress;
        this.changeAddress = changeAddress;
    }

    @PostMapping("/organisations/{id}/addresses")
    @Operation(
            operationId = "addAddress",
            summary = "Add a delivery address",
            description = "For who orders for the customer, and for the seller's staff on its behalf.")
    ResponseEntity<Address> add(@PathVariable UUID id, @RequestBody AddressFields fields) {
        Address added = addAddress.to(id, fields);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(added);
    }

    @PatchMapping("/addresses/{id}")
    @Operation(operationId = "changeAddress", summary = "Change a delivery address, or bring an archived one back")
    ResponseEntity<Address> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AddressFields fields) {
        long seen = Version.required(ifMatch);
        Address changed = changeAddress.by(id, seen, address -> address.with(fields, seen + 1));
        return Version.answer(changed, changed.version());
    }

    @DeleteMapping("/addresses/{id}")
    @Operation(
            operationId = "archiveAddress",
            summary = "Put a delivery address away",
            description = "Old orders keep it; a change with archived = false brings it back.")
    ResponseEntity<Address> archive(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        long seen = Version.required(ifMatch);
        Address archived = changeAddress.by(id, seen, address -> address.archived(seen + 1));
        return Version.answer(archived, archived.version());
    }
}
