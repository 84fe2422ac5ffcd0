package org.kabinet.access.rule;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Security")
class EntryRuleController {
    private final ReadEntryRule readEntryRule;
    private final SetEntryRule setEntryRule;

    EntryRuleController(ReadEntryRule readEntryRule, SetEntryRule setEntryRule) {
        this.readEntryRule = readEntryRule;
        this.setEntryRule = setEntryRule;
    }

    record EntryRule(
            @NotNull @Schema(description = "Of whom a second factor is demanded; STAFF only by the seller")
            SecondFactorRule secondFactor) {}

    @GetMapping("/settings/second-factor")
    @Operation(operationId = "entryRule", summary = "Of whom the seller demands a second factor")
    EntryRule seller() {
        return new EntryRule(readEntryRule.of(null));
    }

    @PutMapping("/settings/second-factor")
    @Operation(
            operationId = "setEntryRule",
            summary = "Demand a second factor of the seller's people, or of everybody",
            description = "Holds from the next sign-in: whoever has none sets it up right after the password.")
    EntryRule setSeller(@Valid @RequestBody EntryRule rule) {
        return new EntryRule(setEntryRule.of(null, rule.secondFactor()));
    }

    @GetMapping("/organisations/{id}/second-factor")
    @Operation(operationId = "companyEntryRule", summary = "Whether a customer demands a second factor of its people")
    EntryRule company(@PathVariable UUID id) {
        return new EntryRule(readEntryRule.of(id));
    }

    @PutMapping("/organisations/{id}/second-factor")
    @Operation(
            operationId = "setCompanyEntryRule",
            summary = "Demand a second factor of the people of a customer",
            description = "Besides what the seller demands; it can be stricter and no milder.")
    EntryRule setCompany(@PathVariable UUID id, @Valid @RequestBody EntryRule rule) {
        return new EntryRule(setEntryRule.of(id, rule.secondFactor()));
    }
}
