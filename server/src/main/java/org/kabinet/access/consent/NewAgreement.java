package org.kabinet.access.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new version of a text: the text itself, or where it stands. */
record NewAgreement(
        @Nullable AgreementKind kind,
        @Nullable String text,

        @Schema(example = "https://example.ru/privacy") @Nullable
        String link) {}
