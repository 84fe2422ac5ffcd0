package org.kabinet.access.bulk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A line of the worksheet, and what became of it or will. */
@Schema(name = "BulkInvitationLine")
record BulkLine(
        @Schema(description = "Its number in the worksheet") int line,
        String email,
        String name,

        @Schema(description = "As written", example = "Покупатель, бухгалтер")
        String roles,

        String inn,
        String organisationName,
        BulkOutcome outcome,
        List<Fault> faults) {

    BulkLine {
        faults = List.copyOf(faults);
    }

    /** What is wrong, in which column, and how to mend it. */
    @Schema(name = "BulkInvitationFault")
    record Fault(SheetColumn column, String code, String message) {}
}
