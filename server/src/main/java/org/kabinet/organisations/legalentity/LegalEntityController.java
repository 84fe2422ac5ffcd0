package org.kabinet.organisations.legalentity;

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
class LegalEntityController {

    private final AddLegalEntity addLegalEntity;
    private final ChangeLegalEntity changeLegalEntity;

    LegalEntityController(AddLegalEntity addLegalEntity, ChangeLegalEntity changeLegalEntity) {
        this.addLegalEntity = addLegalEntity;
        this.changeLegalEntity = changeLegalEntity;
    }

    @PostMapping("/organisations/{id}/legal-entities")
    @Operation(
            operationId = "addLegalEntity",
            summary = "Add a legal entity to a customer",
            description =
                    "For the seller's staff. ИНН, КПП, ОГРН, БИК and the account are checked by their control digits.")
    ResponseEntity<LegalEntity> add(@PathVariable UUID id, @RequestBody LegalEntityFields fields) {
        LegalEntity added = addLegalEntity.to(id, fields);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(added);
    }

    @PatchMapping("/legal-entities/{id}")
    @Operation(
            operationId = "changeLegalEntity",
            summary = "Change what is known of a legal entity",
            description = "Only what is told changes; an empty text clears a number. For the seller's staff.")
    ResponseEntity<LegalEntity> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody LegalEntityFields fields) {
        LegalEntity changed = changeLegalEntity.to(id, Version.required(ifMatch), fields);
        return Version.answer(changed, changed.version());
    }
}
