package org.kabinet.organisations.directory;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.PaymentTerms;
import org.springframework.stereotype.Repository;

@Repository
class DirectoryQueries {

    private static final SelectField<BranchView> BRANCH_VIEW = row(
                    BRANCH.ID, BRANCH.CODE, BRANCH.NAME, BRANCH.TIME_ZONE.convertFrom(ZoneId::of), BRANCH.ACTIVE)
            .mapping(BranchView::new);

    private static final SelectField<OrganisationView> ORGANISATION_VIEW = row(
                    ORGANISATION.ID,
                    ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                    ORGANISATION.NAME,
                    ORGANISATION.BRANCH_ID,
                    ORGANISATION.ACCOUNT_MANAGER_ID,
                    ORGANISATION.ACCOUNT_MANAGER_NAME,
                    field(ORGANISATION.STATUS.eq("ACTIVE")),
                    ORGANISATION.EXTERNAL_ID)
            .mapping(OrganisationView::new);

    private static final SelectField<LegalEntityView> LEGAL_ENTITY_VIEW = row(
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
                    LEGAL_ENTITY.EXTERNAL_ID,
                    LEGAL_ENTITY.ACTIVE)
            .mapping(LegalEntityView::new);

    /** Needs the legal entity beside the contract. */
    private static final SelectField<ContractView> CONTRACT_VIEW = row(
                    CONTRACT.ID,
                    CONTRACT.ORGANISATION_ID,
                    CONTRACT.BRANCH_ID,
                    CONTRACT.LEGAL_ENTITY_ID,
                    LEGAL_ENTITY.NAME,
                    CONTRACT.NUMBER,
                    CONTRACT.CURRENCY,
                    CONTRACT.DISCOUNT_PERCENT,
                    CONTRACT.PAYMENT_TERMS.convertFrom(PaymentTerms::valueOf),
                    CONTRACT.DEFERRAL_DAYS,
                    CONTRACT.VALID_FROM,
                    CONTRACT.VALID_TO,
                    CONTRACT.ACTIVE)
            .mapping(ContractView::new);

    private static final SelectField<DeliveryAddressView> ADDRESS_VIEW = row(
                    DELIVERY_ADDRESS.ID,
                    DELIVERY_ADDRESS.ORGANISATION_ID,
                    DELIVERY_ADDRESS.LABEL,
                    DELIVERY_ADDRESS.ADDRESS,
                    DELIVERY_ADDRESS.CONTACT_NAME,
                    DELIVERY_ADDRESS.CONTACT_PHONE,
                    DELIVERY_ADDRESS.COMMENT,
                    DELIVERY_ADDRESS.ARCHIVED)
            .mapping(DeliveryAddressView::new);

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

    Set<UUID> blocked() {
        return sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.STATUS.eq("BLOCKED"))
                .fetchSet(ORGANISATION.ID);
    }

    Optional<LegalEntityView> legalEntity(UUID id) {
        return sql.select(LEGAL_ENTITY_VIEW)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.ID.eq(id))
                .fetchOptional(mapping(it -> it));
    }

    List<LegalEntityView> legalEntitiesOf(Collection<UUID> organisations) {
        return sql.select(LEGAL_ENTITY_VIEW)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.ORGANISATION_ID.eq(any(organisations.toArray(UUID[]::new))))
                .orderBy(LEGAL_ENTITY.NAME, LEGAL_ENTITY.ID)
                .fetch(mapping(it -> it));
    }

    Optional<ContractView> contract(UUID id) {
        return contracts(CONTRACT.ID.eq(id)).stream().findFirst();
    }

    List<ContractView> contractsOf(Collection<UUID> organisations) {
        return contracts(CONTRACT.ORGANISATION_ID
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
        return sql.select(BRANCH_VIEW)
                .from(BRANCH)
                .orderBy(BRANCH.NAME, BRANCH.ID)
                .fetch(mapping(it -> it));
    }
}
