package org.kabinet.ordering.stage;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.STAGE;
import static org.kabinet.jooq.ordering.Tables.STAGE_TRANSITION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

/** Reads the stages with all the steps between them, in one statement. */
@Repository
class StageQueries {

    private static final Field<List<Transition>> TRANSITIONS = multiset(select(
                            STAGE_TRANSITION.FROM_STAGE_ID,
                            STAGE_TRANSITION.TO_STAGE_ID,
                            STAGE_TRANSITION.ROLES,
                            STAGE_TRANSITION.COMMENT_REQUIRED,
                            STAGE_TRANSITION.TRIGGERS)
                    .from(STAGE_TRANSITION)
                    .where(STAGE_TRANSITION.FROM_STAGE_ID.eq(STAGE.ID)))
            .as("transitions")
            .convertFrom(steps -> steps.map(Records.mapping(StageQueries::transition)));

    private final DSLContext sql;

    StageQueries(DSLContext sql) {
        this.sql = sql;
    }

    StagePlan plan() {
        var rows = sql.select(STAGE, TRANSITIONS).from(STAGE).fetch();
        List<Stage> stages = rows.map(row -> stage(row.value1()));
        return new StagePlan(
                stages, rows.stream().flatMap(row -> row.value2().stream()).toList());
    }

    boolean holdsOrders(UUID stageId) {
        return sql.fetchExists(ORDERS, ORDERS.STAGE_ID.eq(stageId));
    }

    private static Stage stage(Record row) {
        return new Stage(
                row.get(STAGE.ID),
                row.get(STAGE.CODE),
                row.get(STAGE.NAME_RU),
                row.get(STAGE.NAME_EN),
                OrderPhase.valueOf(row.get(STAGE.PHASE)),
                row.get(STAGE.POSITION),
                row.get(STAGE.PLANNED_HOURS),
                row.get(STAGE.CUSTOMER_MAY_CANCEL),
                row.get(STAGE.ACTIVE),
                row.get(STAGE.VERSION));
    }

    private static Transition transition(
            UUID from, UUID to, String[] roles, boolean commentRequired, String[] triggers) {
        return new Transition(from, to, named(Role.class, roles), commentRequired, named(OrderTrigger.class, triggers));
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, String[] names) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(names).map(name -> Enum.valueOf(type, name)).forEach(values::add);
        return values;
    }
}
