package org.kabinet.access.consent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Consents", description = "What people agree to, and that they did")
class ConsentController {
    private final ReadConsents readConsents;
    private final GiveConsents giveConsents;
    private final WithdrawConsent withdrawConsent;
    private final PublishAgreement publishAgreement;

    ConsentController(
            ReadConsents readConsents,
            GiveConsents giveConsents,
            WithdrawConsent withdrawConsent,
            PublishAgreement publishAgreement) {
        this.readConsents = readConsents;
        this.giveConsents = giveConsents;
        this.withdrawConsent = withdrawConsent;
        this.publishAgreement = publishAgreement;
    }

    record AgreedTo(@Nullable List<@Nullable UUID> agreements) {}

    record Withdrawn(@Nullable AgreementKind kind) {}

    @GetMapping("/agreements")
    @Operation(
            operationId = "listAgreements",
            summary = "What there is to agree to now; open to everybody",
            description = "Empty where the seller has published nothing: then nobody is asked.")
    List<Agreement> agreements() {
        return readConsents.current();
    }

    @GetMapping("/agreements/versions")
    @Operation(operationId = "listAgreementVersions", summary = "All versions ever published, for the administrator")
    List<PublishedAgreement> versions() {
        return readConsents.versions();
    }

    @PostMapping("/agreements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "publishAgreement",
            summary = "Publish a new version of a text",
            description =
                    "For the administrator. From then on everybody is asked to agree, and gets nothing but consent-needed until they have.")
    List<PublishedAgreement> publish(@RequestBody NewAgreement wanted) {
        publishAgreement.as(wanted);
        return readConsents.versions();
    }

    @GetMapping("/consents")
    @Operation(operationId = "ownConsents", summary = "What the signed-in person has agreed to, and is asked to")
    OwnConsents own() {
        return readConsents.own();
    }

    @PostMapping("/consents")
    @Operation(operationId = "giveConsents", summary = "Agree")
    OwnConsents give(@RequestBody AgreedTo agreed) {
        return giveConsents.to(agreed.agreements());
    }

    @PostMapping("/consents/withdrawal")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw the consent to the processing of personal data",
            description = "Terms of use hold for as long as somebody uses the portal.")
    OwnConsents withdraw(@RequestBody Withdrawn withdrawn) {
        return withdrawConsent.to(withdrawn.kind());
    }
}
