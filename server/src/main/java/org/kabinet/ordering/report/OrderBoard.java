package org.kabinet.ordering.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.kabinet.ordering.order.OrderRow;

/** The first screen of whoever orders, leads or carries orders. */
@Schema(description = "What waits for the reader, what was ordered last, and how many open orders stand where")
record OrderBoard(
        List<ToDo> toDo,
        List<OrderRow> recent,

        @Schema(description = "Open orders by the code of their stage", example = "{\"placed\": 3, \"packing\": 12}")
        Map<String, Integer> counts) {

    /** An order that waits for the reader, and why. */
    @Schema(name = "OrderToDo")
    record ToDo(Kind kind, OrderRow order) {

        /** Why an order waits: somebody asks, it is late, it is new, or an answer has come. */
        enum Kind {
            QUESTION,
            LATE,
            NEW,
            ANSWER
        }
    }
}
