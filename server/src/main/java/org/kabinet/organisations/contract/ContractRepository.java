package org.kabinet.organisations.contract;

import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.kabinet.jooq.organisations.tables.records.ContractRecord;
import org.springframework.stereotype.Repository;

@Repository
class ContractRepository {

    private final DSLContext sql;

    ContractRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Contract> lock(UUID id) {
        return sql.select(ContractQueries.COLUMNS)
                .from(CONTRACT)
                .join(LEGAL_ENTITY)
                .on(LEGAL_ENTITY.ID.eq(CONTRACT.LEGAL_ENTITY_ID))
                .where(CONTRACT.ID.eq(id))
                .forUpdate()
                .of(CONTRACT)
                .fetchOptional(Records.mapping(it -> it));
    }

    /** Tells whether the id was new. */
    boolean insert(Contract contract, UUID branchId) {
        ContractRecord fresh = row(contract);
        fresh.setBranchId(branchId);
        return sql.insertInto(CONTRACT)
                        .set(fresh)
                        .onConflict(CONTRACT.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    /** Answers with the branch that serves the customer. */
    UUID update(Contract contract) {
        return sql.update(CONTRACT)
                .set(row(contract))
                .where(CONTRACT.ID.eq(contract.id()))
                .returningResult(CONTRACT.BRANCH_ID)
                .fetchSingle()
                .value1();
    }

    private static ContractRecord row(Contract contract) {
        ContractRecord row = new ContractRecord();
        row.setId(contract.id());
        row.setOrganisationId(contract.organisationId());
        row.setLegalEntityId(contract.legalEntityId());
        row.setNumber(contract.number());
        row.setSignedOn(contract.signedOn());
        row.setValidFrom(contract.validFrom());
        row.setValidTo(contract.validTo());
        row.setCurrency(contract.currency());
        row.setDiscountPercent(contract.discountPercent());
        row.setPaymentTerms(contract.paymentTerms().name());
        row.setDeferralDays(contract.deferralDays());
        row.setActive(contract.active());
        row.setVersion(contract.version());
        return row;
    }
}
