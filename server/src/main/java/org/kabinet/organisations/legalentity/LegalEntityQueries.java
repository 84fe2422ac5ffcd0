package org.kabinet.organisations.legalentity;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** Legal entities as they are shown. */
public final class LegalEntityQueries {

    static final SelectField<LegalEntity> COLUMNS = row(
                    LEGAL_ENTITY.ID,
                    LEGAL_ENTITY.ORGANISATION_ID,
                    LEGAL_ENTITY.NAME,
                    LEGAL_ENTITY.FULL_NAME,
                    LEGAL_ENTITY.INN,
                    LEGAL_ENTITY.KPP,
                    LEGAL_ENTITY.OGRN,
                    LEGAL_ENTITY.LEGAL_ADDRESS,
                    LEGAL_ENTITY.BANK_NAME,
                    LEGAL_ENTITY.BANK_BIC,
                    LEGAL_ENTITY.BANK_ACCOUNT,
                    LEGAL_ENTITY.ACTIVE,
                    LEGAL_ENTITY.VERSION)
            .mapping(LegalEntity::new);

    private LegalEntityQueries() {}

    /** All of a customer, as one column of the customer's card. */
    public static Field<List<LegalEntity>> of(Field<UUID> organisation) {
        return multiset(select(COLUMNS)
                        .from(LEGAL_ENTITY)
                        .where(LEGAL_ENTITY.ORGANISATION_ID.eq(organisation))
                        .orderBy(LEGAL_ENTITY.NAME, LEGAL_ENTITY.ID))
                .convertFrom(rows -> rows.map(Records.mapping(it -> it)));
    }
}
