package org.kabinet.organisations.personal;

import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import org.jooq.DSLContext;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.platform.personal.ErasedPerson;
import org.kabinet.platform.personal.PersonalErasure;
import org.springframework.stereotype.Repository;

/** A customer who is a private person goes with them; their orders keep what they were made with. A company stays as it is. */
@Repository
class CustomerErasureRepository implements PersonalErasure {
    private final DSLContext sql;

    CustomerErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void of(ErasedPerson person) {
        var own = sql.update(ORGANISATION)
                .set(ORGANISATION.NAME, person.placeholder())
                .set(ORGANISATION.STATUS, OrganisationStatus.BLOCKED.name())
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .where(ORGANISATION.ID.in(person.customers()), ORGANISATION.KIND.eq(OrganisationKind.INDIVIDUAL.name()))
                .returningResult(ORGANISATION.ID)
                .fetchSet(ORGANISATION.ID);
        sql.update(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.NAME, person.placeholder())
                .set(LEGAL_ENTITY.FULL_NAME, "")
                .set(LEGAL_ENTITY.INN, (String) null)
                .set(LEGAL_ENTITY.LEGAL_ADDRESS, "")
                .set(LEGAL_ENTITY.BANK_NAME, "")
                .set(LEGAL_ENTITY.BANK_BIC, (String) null)
                .set(LEGAL_ENTITY.BANK_ACCOUNT, (String) null)
                .set(LEGAL_ENTITY.VERSION, LEGAL_ENTITY.VERSION.plus(1))
                .where(LEGAL_ENTITY.ORGANISATION_ID.in(own))
                .execute();
        sql.update(DELIVERY_ADDRESS)
                .set(DELIVERY_ADDRESS.LABEL, "")
                .set(DELIVERY_ADDRESS.ADDRESS, person.placeholder())
                .set(DELIVERY_ADDRESS.CONTACT_NAME, "")
                .set(DELIVERY_ADDRESS.CONTACT_PHONE, "")
                .set(DELIVERY_ADDRESS.COMMENT, "")
                .set(DELIVERY_ADDRESS.ARCHIVED, true)
                .set(DELIVERY_ADDRESS.VERSION, DELIVERY_ADDRESS.VERSION.plus(1))
                .where(DELIVERY_ADDRESS.ORGANISATION_ID.in(own))
                .execute();
    }
}
