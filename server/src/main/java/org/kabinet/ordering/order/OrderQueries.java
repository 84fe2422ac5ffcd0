package org.kabinet.ordering.order;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.ordering.tables.records.OrdersRecord;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;

/** Reads lists of orders. Which orders there are at all is decided by the database for whoever acts. */
@Repository
public class OrderQueries {

    private static final int FETCH_SIZE = 500;
    private static final List<String> OPEN =
            List.of(OrderPhase.PLACED.name(), OrderPhase.IN_WORK.name(), OrderPhase.SHIPPED.name());

    private final DSLContext sql;
    private final OrderRows rows;

    OrderQueries(DSLContext sql, OrderRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** One page, and where the next begins. */
    public Page<OrderFacts> page(Condition which, OrderSort sort, @Nullable String cursor, int limit) {
        var ordered = ordered(which, sort);
        var found = Cursor.decode(cursor, sort.key(), 2)
                .map(after -> ordered.seek(
                                Instant.parse(after.keys().getFirst()),
                                UUID.fromString(after.keys().getLast()))
                        .limit(limit + 1)
                        .fetch(rows::facts))
                .orElseGet(() -> ordered.limit(limit + 1).fetch(rows::facts));
        return Page.cut(found, limit, last -> Cursor.of(sort.key(), sort.of(last), last.id()));
    }

    /** The first few in this order. */
    public List<OrderFacts> first(Condition which, OrderSort sort, int limit) {
        return ordered(which, sort).limit(limit).fetch(rows::facts);
    }

    /** All of them, streamed: there may be many. */
    public void forEach(Condition which, OrderSort sort, Consumer<OrderFacts> consumer) {
        try (var stream = ordered(which, sort).fetchSize(FETCH_SIZE).fetchLazy()) {
            stream.forEach(row -> consumer.accept(rows.facts(row)));
        }
    }

    /** What a filter means in SQL. Days are days in this zone. */
    public Condition matching(OrderFilter filter, StagePlan plan, Instant now, ZoneId zone) {
        List<Condition> all = new ArrayList<>();
        all.add(containing(filter.text()));
        all.add(filter.stages().isEmpty() ? noCondition() : ORDERS.STAGE_ID.in(stageIds(filter.stages(), plan)));
        all.add(
                filter.phases().isEmpty()
                        ? noCondition()
                        : ORDERS.PHASE.in(
                                filter.phases().stream().map(Enum::name).toList()));
        all.add(filter.organisationId() == null ? noCondition() : ORDERS.ORGANISATION_ID.eq(filter.organisationId()));
        all.add(filter.branchId() == null ? noCondition() : ORDERS.BRANCH_ID.eq(filter.branchId()));
        all.add(
                filter.managerId() == null
                        ? noCondition()
                        : ORDERS.ACCOUNT_MANAGER_ID.in(Actors.current().inTheCareOf(filter.managerId())));
        all.add(filter.from() == null ? noCondition() : ORDERS.PLACED_AT.ge(start(filter.from(), zone)));
        all.add(filter.to() == null ? noCondition() : ORDERS.PLACED_AT.lt(start(filter.to(), zone)));
        all.add(filter.late() ? late(plan, now) : noCondition());
        return and(all);
    }

    /** Not closed: the partial indexes are made for this very list of phases. */
    public static Condition open() {
        return ORDERS.PHASE.in(OPEN.stream().map(DSL::inline).toList());
    }

    /** Longer in its stage than planned, or past the day promised, as it is where the order is served. */
    public static Condition late(StagePlan plan, Instant now) {
        List<Condition> overstayed = plan.stages().stream()
                .filter(stage -> stage.phase().open() && stage.plannedHours() != null)
                .map(stage -> ORDERS.STAGE_ID.eq(stage.id()).and(ORDERS.STAGE_SINCE.lt(latestStart(stage, now))))
                .toList();
        Condition promiseBroken = ORDERS.PROMISED_ON.lt(field(
                "({0} at time zone ({1} #>> '{branch,timeZone}'))::date", LocalDate.class, val(now), ORDERS.PARTIES));
        return open().and(or(overstayed).or(promiseBroken));
    }

    private static Instant latestStart(Stage stage, Instant now) {
        Integer hours = stage.plannedHours();
        return hours == null ? Instant.MIN : now.minus(Duration.ofHours(hours));
    }

    private static List<UUID> stageIds(List<String> codes, StagePlan plan) {
        return plan.stages().stream()
                .filter(stage -> codes.contains(stage.code()))
                .map(Stage::id)
                .toList();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Condition containing(@Nullable String text) {
        return text == null || text.isBlank()
                ? noCondition()
                : ORDERS.SEARCH_TEXT.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private SelectSeekStep2<Record, Instant, UUID> ordered(Condition which, OrderSort sort) {
        TableField<OrdersRecord, Instant> by = sort.byStage() ? ORDERS.STAGE_SINCE : ORDERS.PLACED_AT;
        var select = sql.select(rows.columns()).from(ORDERS).where(which);
        return sort.descending()
                ? select.orderBy(by.desc(), ORDERS.ID.desc())
                : select.orderBy(by.asc(), ORDERS.ID.asc());
    }
}
