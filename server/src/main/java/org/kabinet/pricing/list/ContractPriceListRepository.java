package org.kabinet.pricing.list;

import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.PERSONAL_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.organisations.ContractView;
import org.springframework.stereotype.Repository;

@Repository
class ContractPriceListRepository {

    private final DSLContext sql;

    ContractPriceListRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> existing(Collection<UUID> ids) {
        return sql.select(PRICE_LIST.ID)
                .from(PRICE_LIST)
                .where(PRICE_LIST.ID.in(ids), PRICE_LIST.ACTIVE.isTrue())
                .fetchSet(PRICE_LIST.ID);
    }

    void replace(ContractView contract, List<UUID> lists) {
        sql.deleteFrom(CONTRACT_PRICE_LIST)
                .where(CONTRACT_PRICE_LIST.CONTRACT_ID.eq(contract.id()))
                .execute();
        if (lists.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(
                CONTRACT_PRICE_LIST,
                CONTRACT_PRICE_LIST.CONTRACT_ID,
                CONTRACT_PRICE_LIST.ORGANISATION_ID,
                CONTRACT_PRICE_LIST.BRANCH_ID,
                CONTRACT_PRICE_LIST.PRICE_LIST_ID,
                CONTRACT_PRICE_LIST.POSITION);
        for (int position = 0; position < lists.size(); position++) {
            insert = insert.values(
                    contract.id(), contract.organisationId(), contract.branchId(), lists.get(position), position);
        }
        insert.execute();
    }

    /** The first list of a contract that has none yet. */
    void open(UUID contract, UUID organisation, UUID branch, UUID list) {
        sql.insertInto(CONTRACT_PRICE_LIST)
                .set(CONTRACT_PRICE_LIST.CONTRACT_ID, contract)
                .set(CONTRACT_PRICE_LIST.ORGANISATION_ID, organisation)
                .set(CONTRACT_PRICE_LIST.BRANCH_ID, branch)
                .set(CONTRACT_PRICE_LIST.PRICE_LIST_ID, list)
                .set(CONTRACT_PRICE_LIST.POSITION, 0)
                .execute();
    }

    /** Lets the staff of the customer's new branch see what was agreed with it. */
    void carryTo(UUID organisation, UUID branch) {
        sql.update(CONTRACT_PRICE_LIST)
                .set(CONTRACT_PRICE_LIST.BRANCH_ID, branch)
                .where(CONTRACT_PRICE_LIST.ORGANISATION_ID.eq(organisation))
                .execute();
        sql.update(PERSONAL_PRICE)
                .set(PERSONAL_PRICE.BRANCH_ID, branch)
                .where(PERSONAL_PRICE.ORGANISATION_ID.eq(organisation))
                .execute();
    }
}
