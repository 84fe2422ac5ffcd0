package org.kabinet.organisations.contract;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.kabinet.organisations.PaymentTerms;

/** Contracts as they are shown. */
public final class ContractQueries {

    /** Needs the legal entity beside the contract. */
    static final SelectField<Contract> COLUMNS = row(
                    CONTRACT.ID,
                    CONTRACT.ORGANISATION_ID,
                    CONTRACT.LEGAL_ENTITY_ID,
                    LEGAL_ENTITY.NAME,
                    CONTRACT.NUMBER,
                    CONTRACT.SIGNED_ON,
                    CONTRACT.VALID_FROM,
                    CONTRACT.VALID_TO,
                    CONTRACT.CURRENCY,
                    CONTRACT.DISCOUNT_PERCENT,
                    CONTRACT.PAYMENT_TERMS.convertFrom(PaymentTerms::valueOf),
                    CONTRACT.DEFERRAL_DAYS,
                    CONTRACT.ACTIVE,
                    CONTRACT.VERSION)
            .mapping(Contract::new);

    private ContractQueries() {}

    /** All of a customer, as one column of the customer's card. */
    public static Field<List<Contract>> of(Field<UUID> organisation) {
        return multiset(select(COLUMNS)
                        .from(CONTRACT)
                        .join(LEGAL_ENTITY)
                        .on(LEGAL_ENTITY.ID.eq(CONTRACT.LEGAL_ENTITY_ID))
                        .where(CONTRACT.ORGANISATION_ID.eq(organisation))
                        .orderBy(CONTRACT.ACTIVE.desc(), CONTRACT.VALID_FROM, CONTRACT.ID))
                .convertFrom(rows -> rows.map(Records.mapping(it -> it)));
    }
}
