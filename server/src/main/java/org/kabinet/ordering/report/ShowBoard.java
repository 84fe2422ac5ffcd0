package org.kabinet.ordering.report;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.order.OrderLists;
import org.kabinet.ordering.order.OrderRow;
import org.kabinet.ordering.order.OrderSort;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.report.OrderBoard.ToDo;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what waits for the reader: what waits longest comes first. */
@Component
class ShowBoard {

    private static final int TO_DO = 50;
    private static final int RECENT = 10;

    private final Readers readers;
    private final Stages stages;
    private final BoardQueries board;
    private final OrderLists orders;
    private final Clock clock;

    ShowBoard(Readers readers, Stages stages, BoardQueries board, OrderLists orders, Clock clock) {
        this.readers = readers;
        this.stages = stages;
        this.board = board;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OrderBoard show() {
        Reader reader = readers.current();
        StagePlan plan = stages.plan();
        Condition waiting = board.toDo(reader, plan, clock.instant());
        List<ToDo> toDo = orders.first(waiting, OrderSort.LONGEST_IN_STAGE, TO_DO, plan, reader).stream()
                .map(row -> new ToDo(kind(row, reader), row))
                .toList();
        return new OrderBoard(
                toDo, orders.first(DSL.noCondition(), OrderSort.NEWEST, RECENT, plan, reader), counts(plan));
    }

    private static ToDo.Kind kind(OrderRow row, Reader reader) {
        if (row.unansweredQuestions() > 0) {
            return ToDo.Kind.QUESTION;
        }
        if (row.late()) {
            return ToDo.Kind.LATE;
        }
        boolean carried = reader.onlyCarries() && row.stage().phase().open();
        boolean fresh = reader.staff() && row.stage().phase() == OrderPhase.PLACED;
        return fresh || carried ? ToDo.Kind.NEW : ToDo.Kind.ANSWER;
    }

    private Map<String, Integer> counts(StagePlan plan) {
        Map<UUID, Integer> counts = board.counts();
        Map<String, Integer> byCode = new LinkedHashMap<>();
        plan.stages().forEach(stage -> {
            Integer count = counts.get(stage.id());
            if (count != null) {
                byCode.put(stage.code(), count);
            }
        });
        return byCode;
    }
}
