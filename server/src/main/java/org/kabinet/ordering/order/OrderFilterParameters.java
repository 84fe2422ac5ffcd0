package org.kabinet.ordering.order;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;

/** The filter of a list of orders as it stands in the address, for the list and for its export alike. */
public record OrderFilterParameters(
        @Nullable
        @Size(max = 200)
        @Parameter(description = "A piece of a number or of the customer's name", example = "00418")
        String q,

        @Nullable @Parameter(description = "Codes of stages", example = "packing")
        List<String> stage,

        @Nullable List<@Nullable OrderPhase> phase,
        @Nullable UUID organisationId,
        @Nullable UUID branchId,
        @Nullable UUID managerId,

        @Nullable @Parameter(description = "First day", example = "2026-11-01")
        LocalDate from,

        @Nullable @Parameter(description = "First day that no longer counts", example = "2026-12-01")
        LocalDate to,

        @Nullable @Parameter(description = "Only what is late")
        Boolean late) {

    public OrderFilter filter() {
        return new OrderFilter(
                q,
                stage == null ? List.of() : stage,
                phase == null
                        ? List.of()
                        : phase.stream().filter(Objects::nonNull).toList(),
                organisationId,
                branchId,
                managerId,
                from,
                to,
                Boolean.TRUE.equals(late));
    }
}
