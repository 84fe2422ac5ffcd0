package org.kabinet.organisations.legalentity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be told of a legal entity; what is left out stays as it is, an empty text clears it. */
record LegalEntityFields(
        @Schema(description = "Of a new one; made by the client so that a retry makes no second") @Nullable
        UUID id,

        @Schema(example = "ООО «Ромашка»") @Nullable String name,

        @Schema(example = "Общество с ограниченной ответственностью «Ромашка»") @Nullable
        String fullName,

        @Schema(example = "7707083893") @Nullable String inn,
        @Schema(example = "773601001") @Nullable String kpp,
        @Schema(example = "1027700132195") @Nullable String ogrn,

        @Schema(example = "117312, г. Москва, ул. Вавилова, д. 19") @Nullable
        String legalAddress,

        @Nullable String bankName,
        @Schema(example = "044525225") @Nullable String bankBic,
        @Schema(example = "40702810938000012345") @Nullable String bankAccount,
        @Nullable Boolean active) {}
