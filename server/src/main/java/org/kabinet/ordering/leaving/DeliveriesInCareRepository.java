package org.kabinet.ordering.leaving;

import static org.jooq.impl.DSL.count;
import static org.kabinet.jooq.ordering.Tables.HANDOVER;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.leaving.Care;
import org.kabinet.platform.leaving.Keeper;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** The open orders that a forwarder or driver carries. */
@Repository
class DeliveriesInCareRepository implements Care {
    private final DSLContext sql;
    private final Ids ids;
    private final Clock clock;

    DeliveriesInCareRepository(DSLContext sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "DELIVERIES";
    }

    @Override
    public Role keptBy() {
        return Role.FORWARDER;
    }

    @Override
    public Map<UUID, Integer> of(UUID person) {
        return sql.select(ORDERS.BRANCH_ID, count())
                .from(ORDERS)
                .where(OrderQueries.open(), ORDERS.HANDED_TO.eq(person))
                .groupBy(ORDERS.BRANCH_ID)
                .fetchMap(ORDERS.BRANCH_ID, count());
    }

    @Override
    public Collection<UUID> pass(UUID from, Keeper to) {
        return move(ORDERS.HANDED_TO.eq(from), to);
    }

    @Override
    public int giveBack(Collection<UUID> passed, UUID from, Keeper to) {
        return move(ORDERS.ID.in(passed).and(ORDERS.HANDED_TO.eq(from)), to).size();
    }

    /** Each order tells to whom it was handed, as if it had been handed over by itself. */
    private Collection<UUID> move(Condition which, Keeper to) {
        var moved = sql.update(ORDERS)
                .set(ORDERS.HANDED_TO, to.id())
                .set(ORDERS.HANDED_TO_NAME, to.name())
                .set(ORDERS.VERSION, ORDERS.VERSION.plus(1))
                .where(OrderQueries.open(), which)
                .returningResult(ORDERS.ID, ORDERS.ORGANISATION_ID, ORDERS.BRANCH_ID)
                .fetch();
        if (!moved.isEmpty()) {
            note(moved, to);
        }
        return moved.map(Record3::value1);
    }

    private void note(Collection<Record3<UUID, UUID, UUID>> moved, Keeper to) {
        Actor by = Actors.current();
        var insert = sql.insertInto(
                HANDOVER,
                HANDOVER.ID,
                HANDOVER.ORDER_ID,
                HANDOVER.ORGANISATION_ID,
                HANDOVER.BRANCH_ID,
                HANDOVER.PERSON_ID,
                HANDOVER.PERSON_NAME,
                HANDOVER.AT,
                HANDOVER.BY_ID,
                HANDOVER.BY_NAME);
        for (var order : moved) {
            insert = insert.values(
                    ids.next(),
                    order.value1(),
                    order.value2(),
                    order.value3(),
                    to.id(),
                    to.name(),
                    clock.instant(),
                    by.person(),
                    by.personName());
        }
        insert.execute();
    }
}
