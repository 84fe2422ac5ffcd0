package org.kabinet.organisations.customer;

import static org.jooq.impl.DSL.count;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.leaving.Care;
import org.kabinet.platform.leaving.Keeper;
import org.springframework.stereotype.Repository;

/** The clients for whom an account manager answers. */
@Repository
class ClientsInCareRepository implements Care {
    private final DSLContext sql;

    ClientsInCareRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "CLIENTS";
    }

    @Override
    public Role keptBy() {
        return Role.MANAGER;
    }

    @Override
    public Map<UUID, Integer> of(UUID person) {
        return sql.select(ORGANISATION.BRANCH_ID, count())
                .from(ORGANISATION)
                .where(ORGANISATION.ACCOUNT_MANAGER_ID.eq(person))
                .groupBy(ORGANISATION.BRANCH_ID)
                .fetchMap(ORGANISATION.BRANCH_ID, count());
    }

    @Override
    public Collection<UUID> pass(UUID from, Keeper to) {
        return move(ORGANISATION.ACCOUNT_MANAGER_ID.eq(from), to);
    }

    @Override
    public int giveBack(Collection<UUID> passed, UUID from, Keeper to) {
        return move(ORGANISATION.ID.in(passed).and(ORGANISATION.ACCOUNT_MANAGER_ID.eq(from)), to)
                .size();
    }

    private Collection<UUID> move(Condition which, Keeper to) {
        return sql.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_ID, to.id())
                .set(ORGANISATION.ACCOUNT_MANAGER_NAME, to.name())
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .where(which)
                .returning(ORGANISATION.ID)
                .fetch(ORGANISATION.ID);
    }
}
