package org.kabinet.integrations.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.RegisterAnswer;
import org.kabinet.organisations.RegisteredCompany;
import org.kabinet.organisations.StateRegister;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/company-register")
@Tag(name = "Company register", description = "What the state knows of a company, by its ИНН; for the seller's staff")
class RegisterController {
    private final StateRegister register;
    private final CustomerRegister customers;
    private final RegisterSettings settings;

    RegisterController(StateRegister register, CustomerRegister customers, RegisterSettings settings) {
        this.register = register;
        this.customers = customers;
        this.settings = settings;
    }

    record CompanyRegister(
            boolean configured,

            @Schema(description = "Where it is asked, for the administrator") @Nullable
            String url) {}

    /** What came of asking. */
    enum Outcome {
        FOUND,
        UNKNOWN,
        NO_INN,
        SILENT
    }

    record CompanyLookup(
            Outcome outcome,
            @Nullable RegisteredCompany company,

            @Schema(description = "Why nothing was said, if nothing was")
            RegisterAnswer.@Nullable Why why) {}

    @GetMapping
    @Operation(operationId = "companyRegister", summary = "Whether there is a register of companies to ask")
    CompanyRegister state() {
        Actor actor = staff();
        return new CompanyRegister(register.open(), actor.may(Permission.SELLER_KEEP) ? settings.url() : null);
    }

    @GetMapping("/companies")
    @Operation(
            operationId = "lookUpCompany",
            summary = "Ask the register for the company with an ИНН",
            description = "Always answers: a register that is silent is no failure, the details can be typed.")
    CompanyLookup lookUp(@RequestParam(defaultValue = "") String inn) {
        staff();
        String number = inn.strip();
        if (!customers.isInn(number)) {
            return new CompanyLookup(Outcome.NO_INN, null, null);
        }
        return switch (register.withInn(number)) {
            case RegisterAnswer.Found(RegisteredCompany company) -> new CompanyLookup(Outcome.FOUND, company, null);
            case RegisterAnswer.Unknown() -> new CompanyLookup(Outcome.UNKNOWN, null, null);
            case RegisterAnswer.Silent(RegisterAnswer.Why why) -> new CompanyLookup(Outcome.SILENT, null, why);
        };
    }

    private static Actor staff() {
        return Actors.current().requires(Permission.CUSTOMER_KEEP, Permission.REGISTRATION_DECIDE);
    }
}
