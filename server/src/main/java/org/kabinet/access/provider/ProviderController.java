package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Single sign-on", description = "The identity providers of the seller and of customers")
class ProviderController {
    private final ReadProvider readProvider;
    private final SaveProvider saveProvider;
    private final RemoveProvider removeProvider;
    private final TryProvider tryProvider;
    private final CountSignOnSessions countSessions;

    ProviderController(
            ReadProvider readProvider,
            SaveProvider saveProvider,
            RemoveProvider removeProvider,
            TryProvider tryProvider,
            CountSignOnSessions countSessions) {
        this.readProvider = readProvider;
        this.saveProvider = saveProvider;
        this.removeProvider = removeProvider;
        this.tryProvider = tryProvider;
        this.countSessions = countSessions;
    }

    @GetMapping("/single-sign-on")
    @Operation(operationId = "signOn", summary = "The identity provider of the seller's people")
    ResponseEntity<ProviderView> sellers() {
        return answer(readProvider.of(null));
    }

    @PutMapping("/single-sign-on")
    @Operation(
            operationId = "setSignOn",
            summary = "Connect the identity provider of the seller's people, or change what is agreed with it",
            description = "Administrators come in by password whatever is decided here.")
    ResponseEntity<ProviderView> setSellers(
            @Valid @RequestBody ProviderFields fields,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(saveProvider.of(null, fields, Version.required(ifMatch)));
    }

    @DeleteMapping("/single-sign-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSignOn", summary = "Part with the identity provider of the seller's people")
    void removeSellers() {
        removeProvider.of(null);
    }

    @PostMapping("/single-sign-on/trial")
    @Operation(
            operationId = "trySignOn",
            summary = "Look whether an identity provider answers as it should",
            description = "As it stands in the form; nothing is kept.")
    Trial trySellers(@Valid @RequestBody Trial.Fields fields) {
        return tryProvider.of(null, fields);
    }

    @GetMapping("/single-sign-on/sessions")
    @Operation(
            operationId = "signOnSessions",
            summary = "How many of the seller's people are in by their identity provider")
    SignOnSessions sellersSessions() {
        return countSessions.of(null);
    }

    @GetMapping("/organisations/{id}/single-sign-on/sessions")
    @Operation(
            operationId = "companySignOnSessions",
            summary = "How many of a customer's people are in by their identity provider")
    SignOnSessions companysSessions(@PathVariable UUID id) {
        return countSessions.of(id);
    }

    @GetMapping("/organisations/{id}/single-sign-on")
    @Operation(operationId = "companySignOn", summary = "The identity provider of a customer's people")
    ResponseEntity<ProviderView> companys(@PathVariable UUID id) {
        return answer(readProvider.of(id));
    }

    @PutMapping("/organisations/{id}/single-sign-on")
    @Operation(
            operationId = "setCompanySignOn",
            summary = "Connect the identity provider of a customer's people, or change what is agreed with it",
            description = "Mail domains that the customer names count once the seller has confirmed them.")
    ResponseEntity<ProviderView> setCompanys(
            @PathVariable UUID id,
            @Valid @RequestBody ProviderFields fields,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(saveProvider.of(id, fields, Version.required(ifMatch)));
    }

    @DeleteMapping("/organisations/{id}/single-sign-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeCompanySignOn", summary = "Part with the identity provider of a customer's people")
    void removeCompanys(@PathVariable UUID id) {
        removeProvider.of(id);
    }

    @PostMapping("/organisations/{id}/single-sign-on/trial")
    @Operation(
            operationId = "tryCompanySignOn",
            summary = "Look whether a customer's identity provider answers as it should",
            description = "As it stands in the form; nothing is kept.")
    Trial tryCompanys(@PathVariable UUID id, @Valid @RequestBody Trial.Fields fields) {
        return tryProvider.of(id, fields);
    }

    private static ResponseEntity<ProviderView> answer(ProviderView view) {
        return Version.answer(view, view.version());
    }
}
