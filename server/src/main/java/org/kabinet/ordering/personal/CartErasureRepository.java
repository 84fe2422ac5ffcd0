package org.kabinet.ordering.personal;

import static org.kabinet.jooq.ordering.Tables.CART;

import org.jooq.DSLContext;
import org.kabinet.platform.personal.ErasedPerson;
import org.kabinet.platform.personal.PersonalErasure;
import org.springframework.stereotype.Repository;

/** What somebody meant to order goes; what they ordered stays, with their name. */
@Repository
class CartErasureRepository implements PersonalErasure {
    private final DSLContext sql;

    CartErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void of(ErasedPerson person) {
        sql.deleteFrom(CART).where(CART.PERSON_ID.eq(person.id())).execute();
    }
}
