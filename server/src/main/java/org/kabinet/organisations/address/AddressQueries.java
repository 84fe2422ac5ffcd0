package org.kabinet.organisations.address;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** Delivery addresses as they are shown. */
public final class AddressQueries {

    static final SelectField<Address> COLUMNS = row(
                    DELIVERY_ADDRESS.ID,
                    DELIVERY_ADDRESS.ORGANISATION_ID,
                    DELIVERY_ADDRESS.LABEL,
                    DELIVERY_ADDRESS.ADDRESS,
                    DELIVERY_ADDRESS.CONTACT_NAME,
                    DELIVERY_ADDRESS.CONTACT_PHONE,
                    DELIVERY_ADDRESS.COMMENT,
                    DELIVERY_ADDRESS.ARCHIVED,
                    DELIVERY_ADDRESS.VERSION)
            .mapping(Address::new);

    private AddressQueries() {}

    /** All of a customer, archived ones last, as one column of the customer's card. */
    public static Field<List<Address>> of(Field<UUID> organisation) {
        return multiset(select(COLUMNS)
                        .from(DELIVERY_ADDRESS)
                        .where(DELIVERY_ADDRESS.ORGANISATION_ID.eq(organisation))
                        .orderBy(DELIVERY_ADDRESS.ARCHIVED, DELIVERY_ADDRESS.CREATED_AT, DELIVERY_ADDRESS.ID))
                .convertFrom(rows -> rows.map(Records.mapping(it -> it)));
    }
}
