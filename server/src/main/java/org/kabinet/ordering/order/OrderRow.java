package org.kabinet.ordering.order;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.platform.money.Money;

/** An order in a list. */
@Schema(description = "An order in a list. Amounts are absent for those whom money does not concern.")
public record OrderRow(
        UUID id,
        @Schema(example = "МСК-2026-00418") String number,
        Instant placedAt,
        UUID organisationId,
        @Schema(example = "Север") String organisationName,
        @Schema(example = "ООО «Север»") String legalEntityName,
        UUID branchId,
        @Schema(example = "Москва") String branchName,
        @Nullable Money amount,
        int lineCount,
        StageRef stage,
        Instant stageSince,

        @Schema(description = "Longer in its stage than planned, or past the promised day")
        boolean late,

        @Nullable LocalDate promisedOn,
        @Nullable LocalDate wishedOn,
        String placedByName,

        @Schema(description = "Placed by the seller's people on the customer's behalf")
        boolean placedByStaff,

        @Nullable String accountManagerName,

        @Schema(description = "Who stands in for the account manager now") @Nullable
        String standIn,

        @Schema(description = "Who is away and in whose place the reader serves the order") @Nullable
        String inPlaceOf,

        @Nullable UUID handedToId,
        @Nullable String handedToName,

        @Schema(description = "Questions of the other side that wait for an answer of the reader's")
        int unansweredQuestions,

        @Schema(description = "The number in the ERP") @Nullable
        String externalNumber,

        long version,

        @Schema(description = "Where the reader may move it")
        List<NextStage> nextStages) {

    /** A step the reader may make. */
    public record NextStage(UUID id, String code, String name, boolean commentRequired) {}
}
