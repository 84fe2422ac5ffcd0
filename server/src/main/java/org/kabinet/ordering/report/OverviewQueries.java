package org.kabinet.ordering.report;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.ordering.stage.StagePlan;
import org.springframework.stereotype.Repository;

/** Counts orders by everything at once: one pass over the period, one over what is open. */
@Repository
class OverviewQueries {

    private static final Field<Integer> BY_BRANCH = grouping(ORDERS.BRANCH_ID);
    private static final Field<Integer> BY_MANAGER = grouping(ORDERS.ACCOUNT_MANAGER_ID);
    private static final Field<String> NAME = max(ORDERS.ACCOUNT_MANAGER_NAME);

    private final DSLContext sql;

    OverviewQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** By what a group was made. */
    enum By {
        BRANCH,
        MANAGER,
        STAGE,
        WEEK
    }

    /** What was placed, in one group. */
    record Placed(
            By by,
            @Nullable UUID key,
            @Nullable String name,
            @Nullable LocalDate week,
            int orders,
            int clients,
            BigDecimal amount) {}

    /** What is open, in one group. */
    record Open(By by, @Nullable UUID key, @Nullable String name, int count, int late, Instant oldest) {}

    List<Placed> placed(Instant from, Instant to, ZoneId zone, String currency) {
        Field<LocalDate> week = field(
                "date_trunc('week', {0} at time zone {1})::date",
                LocalDate.class, ORDERS.PLACED_AT, inline(zone.getId()));
        Field<BigDecimal> amount =
                coalesce(sum(ORDERS.AMOUNT).filterWhere(ORDERS.CURRENCY.eq(currency)), inline(BigDecimal.ZERO));
        return sql.select(
                        ORDERS.BRANCH_ID,
                        ORDERS.ACCOUNT_MANAGER_ID,
                        week,
                        BY_BRANCH,
                        BY_MANAGER,
                        NAME,
                        count(),
                        countDistinct(ORDERS.ORGANISATION_ID),
                        amount)
                .from(ORDERS)
                .where(ORDERS.PLACED_AT.ge(from), ORDERS.PLACED_AT.lt(to), ORDERS.PHASE.ne(OrderPhase.CANCELLED.name()))
                .groupBy(groupingSets(
                        new Field<?>[] {ORDERS.BRANCH_ID},
                        new Field<?>[] {ORDERS.ACCOUNT_MANAGER_ID},
                        new Field<?>[] {week}))
                .fetch(row -> new Placed(
                        by(row, By.WEEK),
                        key(row, By.WEEK, null),
                        row.get(NAME),
                        row.get(week),
                        row.get(count()),
                        row.get(countDistinct(ORDERS.ORGANISATION_ID)),
                        row.get(amount)));
    }

    List<Open> open(StagePlan plan, Instant now) {
        Field<Integer> late = count().filterWhere(OrderQueries.late(plan, now));
        return sql.select(
                        ORDERS.BRANCH_ID,
                        ORDERS.ACCOUNT_MANAGER_ID,
                        ORDERS.STAGE_ID,
                        BY_BRANCH,
                        BY_MANAGER,
                        NAME,
                        count(),
                        late,
                        min(ORDERS.STAGE_SINCE))
                .from(ORDERS)
                .where(OrderQueries.open())
                .groupBy(groupingSets(
                        new Field<?>[] {ORDERS.BRANCH_ID},
                        new Field<?>[] {ORDERS.ACCOUNT_MANAGER_ID},
                        new Field<?>[] {ORDERS.STAGE_ID}))
                .fetch(row -> new Open(
                        by(row, By.STAGE),
                        key(row, By.STAGE, row.get(ORDERS.STAGE_ID)),
                        row.get(NAME),
                        row.get(count()),
                        row.get(late),
                        row.get(min(ORDERS.STAGE_SINCE))));
    }

    private static By by(Record row, By otherwise) {
        return row.get(BY_BRANCH) == 0 ? By.BRANCH : row.get(BY_MANAGER) == 0 ? By.MANAGER : otherwise;
    }

    private static @Nullable UUID key(Record row, By otherwise, @Nullable UUID other) {
        return switch (by(row, otherwise)) {
            case BRANCH -> row.get(ORDERS.BRANCH_ID);
            case MANAGER -> row.get(ORDERS.ACCOUNT_MANAGER_ID);
            case STAGE, WEEK -> other;
        };
    }
}
