package org.kabinet.organisations.customer;

import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.jooq.organisations.tables.records.OrganisationRecord;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.organisations.StaffMember;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {

    private final DSLContext sql;

    OrganisationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Organisation> lock(UUID id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .forUpdate()
                .fetchOptional(OrganisationRepository::organisation);
    }

    /** Tells whether the id was new. */
    boolean insert(Organisation organisation, Instant at) {
        OrganisationRecord fresh = row(organisation);
        fresh.setCreatedAt(at);
        return sql.insertInto(ORGANISATION)
                        .set(fresh)
                        .onConflict(ORGANISATION.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    void update(Organisation organisation) {
        sql.update(ORGANISATION)
                .set(row(organisation))
                .where(ORGANISATION.ID.eq(organisation.id()))
                .execute();
    }

    void renameManager(UUID personId, String name) {
        sql.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_NAME, name)
                .where(ORGANISATION.ACCOUNT_MANAGER_ID.eq(personId))
                .execute();
    }

    private static Organisation organisation(OrganisationRecord row) {
        UUID manager = row.getAccountManagerId();
        String name = row.getAccountManagerName();
        return new Organisation(
                row.getId(),
                OrganisationKind.valueOf(row.getKind()),
                row.getName(),
                row.getBranchId(),
                manager == null ? null : new StaffMember(manager, name == null ? "" : name),
                OrganisationStatus.valueOf(row.getStatus()),
                row.getVersion());
    }

    private static OrganisationRecord row(Organisation organisation) {
        StaffMember manager = organisation.accountManager();
        OrganisationRecord row = new OrganisationRecord();
        row.setId(organisation.id());
        row.setKind(organisation.kind().name());
        row.setName(organisation.name());
        row.setBranchId(organisation.branchId());
        row.setAccountManagerId(manager == null ? null : manager.id());
        row.setAccountManagerName(manager == null ? null : manager.name());
        row.setStatus(organisation.status().name());
        row.setVersion(organisation.version());
        return row;
    }
}
