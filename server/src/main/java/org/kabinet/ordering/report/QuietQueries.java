package org.kabinet.ordering.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.kabinet.ordering.OrderPhase;
import org.springframework.stereotype.Repository;

/**
 * Finds who has gone quiet. The usual rhythm is the mean number of days between the days on which somebody ordered in the last
 * year, so that five orders of one morning are no habit of five.
 */
@Repository
class QuietQueries {

    private static final int ORDER_DAYS = 3;
    private static final int SILENT_DAYS = 30;
    private static final int TIMES_LONGER = 2;

    private final DSLContext sql;

    QuietQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Of all customers whom the reader sees, but these; whose silence is longest against their own rhythm comes first. Days are those of the zone. */
    List<QuietClient> quiet(Instant now, ZoneId zone, Set<UUID> without, int limit) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Field<LocalDate> day =
                field("({0} at time zone {1})::date", LocalDate.class, ORDERS.PLACED_AT, inline(zone.getId()));
        Field<Integer> days = countDistinct(day);
        Field<Integer> span = field("{0} - {1}", Integer.class, max(day), min(day));
        Field<Integer> silent = field("{0} - {1}", Integer.class, val(today), max(day));
        Field<BigDecimal> rhythm = span.cast(BigDecimal.class).div(greatest(days.minus(1), inline(1)));
        return sql.select(
                        ORDERS.ORGANISATION_ID,
                        latest(field("{0} #>> '{organisation,name}'", String.class, ORDERS.PARTIES)),
                        latest(ORDERS.BRANCH_ID),
                        latest(ORDERS.ACCOUNT_MANAGER_NAME),
                        count(),
                        max(ORDERS.PLACED_AT),
                        round(rhythm).cast(Integer.class),
                        silent)
                .from(ORDERS)
                .where(
                        ORDERS.PLACED_AT.ge(
                                today.minusYears(1).atStartOfDay(zone).toInstant()),
                        ORDERS.PHASE.ne(OrderPhase.CANCELLED.name()),
                        ORDERS.ORGANISATION_ID.ne(all(without.toArray(UUID[]::new))))
                .groupBy(ORDERS.ORGANISATION_ID)
                .having(
                        days.ge(ORDER_DAYS),
                        silent.ge(SILENT_DAYS),
                        silent.cast(BigDecimal.class).gt(rhythm.times(TIMES_LONGER)))
                .orderBy(silent.cast(BigDecimal.class).div(rhythm).desc(), ORDERS.ORGANISATION_ID)
                .limit(limit)
                .fetch(mapping(QuietClient::new));
    }

    /** As the last order has it. */
    private static <T> Field<T> latest(Field<T> value) {
        return field("(array_agg({0} order by {1} desc))[1]", value.getType(), value, ORDERS.PLACED_AT);
    }
}
