package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whose mail domains are whose, which only the seller can tell. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Single sign-on")
class DomainController {
    private final ReadCompanyProviders readCompanyProviders;
    private final ConfirmDomains confirmDomains;

    DomainController(ReadCompanyProviders readCompanyProviders, ConfirmDomains confirmDomains) {
        this.readCompanyProviders = readCompanyProviders;
        this.confirmDomains = confirmDomains;
    }

    record SeenDomains(
            @NotEmpty @Size(max = 20) @Schema(example = "[\"company.test\"]")
            List<@NotNull @Size(max = 253) String> domains) {}

    @GetMapping("/single-sign-on/companies")
    @Operation(operationId = "companySignOns", summary = "The identity providers that customers have connected")
    List<CompanyProvider> companies() {
        return readCompanyProviders.all();
    }

    @PostMapping("/organisations/{id}/single-sign-on/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "confirmSignOnDomains",
            summary = "Confirm that mail domains belong to a customer",
            description = "Nobody else can have them afterwards. For the seller's administrator.")
    void confirm(@PathVariable UUID id, @Valid @RequestBody SeenDomains seen) {
        confirmDomains.of(id, seen.domains());
    }
}
