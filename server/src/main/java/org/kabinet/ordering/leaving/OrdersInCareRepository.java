package org.kabinet.ordering.leaving;

import static org.jooq.impl.DSL.count;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.leaving.Care;
import org.kabinet.platform.leaving.Keeper;
import org.springframework.stereotype.Repository;

/** The open orders that an account manager leads. */
@Repository
class OrdersInCareRepository implements Care {
    private final DSLContext sql;

    OrdersInCareRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "ORDERS";
    }

    @Override
    public Role keptBy() {
        return Role.MANAGER;
    }

    @Override
    public Map<UUID, Integer> of(UUID person) {
        return sql.select(ORDERS.BRANCH_ID, count())
                .from(ORDERS)
                .where(OrderQueries.open(), ORDERS.ACCOUNT_MANAGER_ID.eq(person))
                .groupBy(ORDERS.BRANCH_ID)
                .fetchMap(ORDERS.BRANCH_ID, count());
    }

    @Override
    public Collection<UUID> pass(UUID from, Keeper to) {
        return move(ORDERS.ACCOUNT_MANAGER_ID.eq(from), to);
    }

    @Override
    public int giveBack(Collection<UUID> passed, UUID from, Keeper to) {
        return move(ORDERS.ID.in(passed).and(ORDERS.ACCOUNT_MANAGER_ID.eq(from)), to)
                .size();
    }

    private Collection<UUID> move(Condition which, Keeper to) {
        return sql.update(ORDERS)
                .set(ORDERS.ACCOUNT_MANAGER_ID, to.id())
                .set(ORDERS.ACCOUNT_MANAGER_NAME, to.name())
                .set(ORDERS.VERSION, ORDERS.VERSION.plus(1))
                .where(OrderQueries.open(), which)
                .returning(ORDERS.ID)
                .fetch(ORDERS.ID);
    }
}
