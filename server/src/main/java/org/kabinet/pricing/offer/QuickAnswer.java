package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line of a quick order turned out to be. */
@Schema(
        description =
                "OK with the variant, AMBIGUOUS with candidates to choose from, UNKNOWN with the input as written")
record QuickAnswer(
        Status status,
        @Nullable OfferVariant variant,
        @Nullable BigDecimal quantity,

        @Schema(description = "What may be ordered instead, when the quantity may not") @Nullable
        BigDecimal nearest,

        @Nullable List<OfferVariant> candidates,
        @Nullable String input) {

    /** How sure we are. */
    enum Status {
        OK,
        AMBIGUOUS,
        UNKNOWN
    }

    static QuickAnswer ok(OfferVariant variant, BigDecimal quantity, @Nullable BigDecimal nearest) {
        return new QuickAnswer(Status.OK, variant, quantity, nearest, null, null);
    }

    static QuickAnswer ambiguous(List<OfferVariant> candidates, String input) {
        return new QuickAnswer(Status.AMBIGUOUS, null, null, null, candidates, input);
    }

    static QuickAnswer unknown(String input) {
        return new QuickAnswer(Status.UNKNOWN, null, null, null, null, input);
    }
}
