package org.kabinet.organisations.legalentity;

import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.organisations.tables.records.LegalEntityRecord;
import org.springframework.stereotype.Repository;

@Repository
class LegalEntityRepository {

    private final DSLContext sql;

    LegalEntityRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<LegalEntity> lock(UUID id) {
        return sql.select(LegalEntityQueries.COLUMNS)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(it -> it));
    }

    /** The customer who has this ИНН and КПП already, as far as the reader may see them. */
    Optional<String> customerWith(String inn, @Nullable String kpp, UUID except) {
        return sql.select(ORGANISATION.NAME)
                .from(LEGAL_ENTITY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(LEGAL_ENTITY.ORGANISATION_ID))
                .where(LEGAL_ENTITY.INN.eq(inn), LEGAL_ENTITY.KPP.isNotDistinctFrom(kpp), LEGAL_ENTITY.ID.ne(except))
                .limit(1)
                .fetchOptional(ORGANISATION.NAME);
    }

    /** Tells whether the id was new. */
    boolean insert(LegalEntity entity, UUID branchId) {
        LegalEntityRecord fresh = row(entity);
        fresh.setBranchId(branchId);
        return sql.insertInto(LEGAL_ENTITY)
                        .set(fresh)
                        .onConflict(LEGAL_ENTITY.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    void update(LegalEntity entity) {
        sql.update(LEGAL_ENTITY)
                .set(row(entity))
                .where(LEGAL_ENTITY.ID.eq(entity.id()))
                .execute();
    }

    private static LegalEntityRecord row(LegalEntity entity) {
        LegalEntityRecord row = new LegalEntityRecord();
        row.setId(entity.id());
        row.setOrganisationId(entity.organisationId());
        row.setName(entity.name());
        row.setFullName(entity.fullName());
        row.setInn(entity.inn());
        row.setKpp(entity.kpp());
        row.setOgrn(entity.ogrn());
        row.setLegalAddress(entity.legalAddress());
        row.setBankName(entity.bankName());
        row.setBankBic(entity.bankBic());
        row.setBankAccount(entity.bankAccount());
        row.setActive(entity.active());
        row.setVersion(entity.version());
        return row;
    }
}
