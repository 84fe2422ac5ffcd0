package org.kabinet.pricing.list;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PriceListQueries {

    private final DSLContext sql;

    PriceListQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<PriceList> all() {
        return sql.select(
                        PRICE_LIST.ID, PRICE_LIST.NAME, PRICE_LIST.CURRENCY, PRICE_LIST.VAT_INCLUDED, PRICE_LIST.ACTIVE)
                .from(PRICE_LIST)
                .orderBy(PRICE_LIST.ACTIVE.desc(), PRICE_LIST.NAME, PRICE_LIST.ID)
                .fetch(mapping(PriceList::new));
    }

    List<ContractPriceList> ofContract(UUID contract) {
        return sql.select(PRICE_LIST.ID, PRICE_LIST.NAME, PRICE_LIST.CURRENCY)
                .from(CONTRACT_PRICE_LIST)
                .join(PRICE_LIST)
                .on(PRICE_LIST.ID.eq(CONTRACT_PRICE_LIST.PRICE_LIST_ID))
                .where(CONTRACT_PRICE_LIST.CONTRACT_ID.eq(contract))
                .orderBy(CONTRACT_PRICE_LIST.POSITION)
                .fetch(mapping(ContractPriceList::new));
    }

    Set<UUID> ofContracts(Collection<UUID> contracts) {
        return sql.selectDistinct(CONTRACT_PRICE_LIST.PRICE_LIST_ID)
                .from(CONTRACT_PRICE_LIST)
                .where(CONTRACT_PRICE_LIST.CONTRACT_ID.eq(any(contracts.toArray(UUID[]::new))))
                .fetchSet(CONTRACT_PRICE_LIST.PRICE_LIST_ID);
    }

    Set<UUID> openTo(Collection<UUID> organisations) {
        return sql.selectDistinct(CONTRACT_PRICE_LIST.PRICE_LIST_ID)
                .from(CONTRACT_PRICE_LIST)
                .where(CONTRACT_PRICE_LIST.ORGANISATION_ID.eq(any(organisations.toArray(UUID[]::new))))
                .fetchSet(CONTRACT_PRICE_LIST.PRICE_LIST_ID);
    }
}
