package org.kabinet.ordering.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer who used to order and has not for longer than is usual with them. */
@Schema(description = "A customer who used to order and has not for longer than is usual with them", example = """
                {"organisationId": "01920000-0000-7000-8000-0000000000c1", "name": "Север",
                 "branchId": "01920000-0000-7000-8000-0000000000d1", "managerName": "Петров Кирилл Андреевич", "orders": 14,
                 "lastOrderedAt": "2026-09-02T09:15:00Z", "usualDays": 12, "silentDays": 47}
                """)
record QuietClient(
        UUID organisationId,
        String name,
        UUID branchId,
        @Nullable String managerName,
        @Schema(description = "Within the last year") int orders,
        Instant lastOrderedAt,

        @Schema(description = "How many days usually lie between two orders")
        int usualDays,

        @Schema(description = "How many days have passed since the last one")
        int silentDays) {}
