package org.kabinet.organisations.directory;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;
import static org.kabinet.organisations.directory.ViewColumns.ADDRESS_VIEW;
import static org.kabinet.organisations.directory.ViewColumns.BRANCH_VIEW;
import static org.kabinet.organisations.directory.ViewColumns.CONTRACT_VIEW;
import static org.kabinet.organisations.directory.ViewColumns.LEGAL_ENTITY_VIEW;
import static org.kabinet.organisations.directory.ViewColumns.ORGANISATION_VIEW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationView;
import org.springframework.stereotype.Repository;

@Repository
class DirectoryQueries {

    private final DSLContext sql;

    DirectoryQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<OrganisationView> organisations(Collection<UUID> ids) {
        return sql.select(ORGANISATION_VIEW)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(mapping(it -> it));
    }

    Optional<LegalEntityView> legalEntity(UUID id) {
        return sql.select(LEGAL_ENTITY_VIEW)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.ID.eq(id))
                .fetchOptional(mapping(it -> it));
    }

    Optional<ContractView> contract(UUID id) {
        return contracts(CONTRACT.ID.eq(id)).stream().findFirst();
    }

    List<ContractView> contractsOf(Collection<UUID> organisations) {
        return contracts(CONTRACT
                .ORGANISATION_ID
                .eq(any(organisations.toArray(UUID[]::new)))
                .and(CONTRACT.ACTIVE));
    }

    private List<ContractView> contracts(Condition which) {
        return sql.select(CONTRACT_VIEW)
                .from(CONTRACT)
                .join(LEGAL_ENTITY)
                .on(LEGAL_ENTITY.ID.eq(CONTRACT.LEGAL_ENTITY_ID))
                .where(which)
                .orderBy(CONTRACT.ORGANISATION_ID, CONTRACT.VALID_FROM, CONTRACT.ID)
                .fetch(mapping(it -> it));
    }

    Optional<ContractParties> partiesTo(UUID contract) {
        var addresses = multiset(select(ADDRESS_VIEW)
                        .from(DELIVERY_ADDRESS)
                        .where(DELIVERY_ADDRESS.ORGANISATION_ID.eq(CONTRACT.ORGANISATION_ID))
                        .andNot(DELIVERY_ADDRESS.ARCHIVED)
                        .orderBy(DELIVERY_ADDRESS.CREATED_AT, DELIVERY_ADDRESS.ID))
                .convertFrom(rows -> rows.map(mapping(it -> it)));
        return sql.select(CONTRACT_VIEW, ORGANISATION_VIEW, LEGAL_ENTITY_VIEW, BRANCH_VIEW, addresses)
                .from(CONTRACT)
                .join(LEGAL_ENTITY)
                .on(LEGAL_ENTITY.ID.eq(CONTRACT.LEGAL_ENTITY_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(CONTRACT.ORGANISATION_ID))
                .join(BRANCH)
                .on(BRANCH.ID.eq(ORGANISATION.BRANCH_ID))
                .where(CONTRACT.ID.eq(contract))
                .fetchOptional(mapping(ContractParties::new));
    }

    Optional<DeliveryAddressView> deliveryAddress(UUID id) {
        return addresses(DELIVERY_ADDRESS.ID.eq(id)).stream().findFirst();
    }

    List<DeliveryAddressView> deliveryAddressesOf(UUID organisation) {
        return addresses(DELIVERY_ADDRESS.ORGANISATION_ID.eq(organisation).andNot(DELIVERY_ADDRESS.ARCHIVED));
    }

    private List<DeliveryAddressView> addresses(Condition which) {
        return sql.select(ADDRESS_VIEW)
                .from(DELIVERY_ADDRESS)
                .where(which)
                .orderBy(DELIVERY_ADDRESS.CREATED_AT, DELIVERY_ADDRESS.ID)
                .fetch(mapping(it -> it));
    }

    List<BranchView> branches() {
        return sql.select(BRANCH_VIEW).from(BRANCH).orderBy(BRANCH.NAME, BRANCH.ID).fetch(mapping(it -> it));
    }
}
