package org.kabinet.ordering.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderRow;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.platform.money.Money;

/** How branches and managers fare. Orders and amounts are of the period, without cancelled ones; open and late are as of now. */
@Schema(
        description =
                "Orders and amounts are of the period, cancelled ones left out, amounts of orders in the seller's own currency;"
                        + " open and late are as of now.")
record Overview(
        List<OfBranch> byBranch,
        List<OfManager> byManager,
        List<InStage> byStage,
        List<InWeek> byWeek,
        List<OrderRow> stuck) {

    /** A branch. */
    @Schema(name = "OverviewOfBranch")
    record OfBranch(UUID branchId, String name, int orders, Money amount, int late, int open) {}

    /** A manager; orders of customers without one stand under no name. */
    @Schema(name = "OverviewOfManager")
    record OfManager(@Nullable UUID personId, String name, int clients, int orders, Money amount, int late, int open) {}

    /** Open orders in a stage. */
    @Schema(name = "OverviewOfStage")
    record InStage(
            StageRef stage, int count, int late, @Nullable Instant oldestSince) {}

    /** What was ordered in a week that begins on a Monday. */
    @Schema(name = "OverviewOfWeek")
    record InWeek(LocalDate weekStart, int orders, Money amount) {}
}
