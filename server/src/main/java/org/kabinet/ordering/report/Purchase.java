package org.kabinet.ordering.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Something bought before: when last, how much, how often. */
@Schema(description = "Something bought before", example = """
                {"variantId": "01920000-0000-7000-8000-0000000000b1", "productId": "01920000-0000-7000-8000-0000000000a1",
                 "lastOrderedAt": "2026-10-02T09:15:00Z", "times": 4, "quantity": "24",
                 "orderId": "019a8f00-0000-7000-8000-000000000001", "number": "МСК-2026-00418"}
                """)
record Purchase(
        UUID variantId,
        UUID productId,
        Instant lastOrderedAt,
        @Schema(description = "In how many orders") int times,
        @Schema(description = "In the last one") BigDecimal quantity,
        UUID orderId,
        String number) {}
