package org.kabinet.organisations.address;

import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.kabinet.jooq.organisations.tables.records.DeliveryAddressRecord;
import org.springframework.stereotype.Repository;

@Repository
class AddressRepository {

    private final DSLContext sql;

    AddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Address> lock(UUID id) {
        return sql.select(AddressQueries.COLUMNS)
                .from(DELIVERY_ADDRESS)
                .where(DELIVERY_ADDRESS.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(it -> it));
    }

    /** Tells whether the id was new. */
    boolean insert(Address address, UUID branchId, Instant at) {
        DeliveryAddressRecord fresh = row(address);
        fresh.setBranchId(branchId);
        fresh.setCreatedAt(at);
        return sql.insertInto(DELIVERY_ADDRESS)
                        .set(fresh)
                        .onConflict(DELIVERY_ADDRESS.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    void update(Address address) {
        sql.update(DELIVERY_ADDRESS)
                .set(row(address))
                .where(DELIVERY_ADDRESS.ID.eq(address.id()))
                .execute();
    }

    private static DeliveryAddressRecord row(Address address) {
        DeliveryAddressRecord row = new DeliveryAddressRecord();
        row.setId(address.id());
        row.setOrganisationId(address.organisationId());
        row.setLabel(address.label());
        row.setAddress(address.address());
        row.setContactName(address.contactName());
        row.setContactPhone(address.contactPhone());
        row.setComment(address.comment());
        row.setArchived(address.archived());
        row.setVersion(address.version());
        return row;
    }
}
