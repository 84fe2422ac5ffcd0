package org.kabinet.organisations.legalentity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;

/** A legal entity or a private person in whose name a customer buys. */
public record LegalEntity(
        UUID id,
        UUID organisationId,
        @Schema(example = "ООО «Ромашка»") String name,
        String fullName,
        @Schema(example = "7707083893") @Nullable String inn,
        @Schema(example = "773601001") @Nullable String kpp,
        @Nullable String ogrn,
        String legalAddress,
        String bankName,
        @Nullable String bankBic,
        @Nullable String bankAccount,
        boolean active,
        long version) {

    static LegalEntity empty(UUID id, UUID organisationId) {
        return new LegalEntity(id, organisationId, "", "", null, null, null, "", "", null, null, true, 1);
    }

    LegalEntity with(LegalEntityFields told, long nextVersion) {
        return new LegalEntity(
                id,
                organisationId,
                text(told.name(), name),
                text(told.fullName(), fullName),
                number(told.inn(), inn),
                number(told.kpp(), kpp),
                number(told.ogrn(), ogrn),
                text(told.legalAddress(), legalAddress),
                text(told.bankName(), bankName),
                number(told.bankBic(), bankBic),
                number(told.bankAccount(), bankAccount),
                told.active() == null ? active : told.active(),
                nextVersion);
    }

    void check(FieldErrors errors) {
        errors.text(name, 300, "/name");
        errors.optionalText(fullName, 1000, "/fullName");
        errors.optionalText(legalAddress, 1000, "/legalAddress");
        errors.optionalText(bankName, 300, "/bankName");
        checkTaxNumbers(errors);
        checkBank(errors);
    }

    private void checkTaxNumbers(FieldErrors errors) {
        boolean innGood = errors.require(inn == null || RussianIds.isInn(inn), "/inn", "INN_WRONG");
        boolean person = inn != null && inn.length() == 12;
        if (errors.require(kpp == null || RussianIds.isKpp(kpp), "/kpp", "KPP_WRONG") && innGood) {
            errors.require(kpp == null || !person, "/kpp", "KPP_OF_PERSON");
        }
        if (errors.require(ogrn == null || RussianIds.isOgrn(ogrn), "/ogrn", "OGRN_WRONG") && innGood) {
            boolean fits = ogrn == null || inn == null || person == (ogrn.length() == 15);
            errors.require(fits, "/ogrn", "OGRN_OF_ANOTHER_KIND");
        }
    }

    private void checkBank(FieldErrors errors) {
        boolean bicGood = errors.require(bankBic == null || RussianIds.isBic(bankBic), "/bankBic", "BIC_WRONG");
        if (bankAccount != null && bicGood && errors.require(bankBic != null, "/bankBic", "BIC_MISSING")) {
            errors.require(
                    bankBic != null && RussianIds.isAccount(bankAccount, bankBic), "/bankAccount", "ACCOUNT_WRONG");
        }
    }

    private static String text(@Nullable String told, String known) {
        return told == null ? known : told.strip();
    }

    private static @Nullable String number(@Nullable String told, @Nullable String known) {
        if (told == null) {
            return known;
        }
        String bare = told.replaceAll("\\s", "");
        return bare.isEmpty() ? null : bare;
    }
}
