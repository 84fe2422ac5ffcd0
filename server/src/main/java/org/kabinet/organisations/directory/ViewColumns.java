package org.kabinet.organisations.directory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.ZoneId;
import org.jooq.SelectField;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.PaymentTerms;

/** Which columns make which view, written once for all statements that answer with it. */
final class ViewColumns {

    static final SelectField<BranchView> BRANCH_VIEW = row(
                    BRANCH.ID, BRANCH.CODE, BRANCH.NAME, BRANCH.TIME_ZONE.convertFrom(ZoneId::of), BRANCH.ACTIVE)
            .mapping(BranchView::new);

    static final SelectField<OrganisationView> ORGANISATION_VIEW = row(
                    ORGANISATION.ID,
                    ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                    ORGANISATION.NAME,
                    ORGANISATION.BRANCH_ID,
                    ORGANISATION.ACCOUNT_MANAGER_ID,
                    ORGANISATION.ACCOUNT_MANAGER_NAME,
                    field(ORGANISATION.STATUS.eq("ACTIVE")),
                    ORGANISATION.EXTERNAL_ID)
            .mapping(OrganisationView::new);

    static final SelectField<LegalEntityView> LEGAL_ENTITY_VIEW = row(
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
    static final SelectField<ContractView> CONTRACT_VIEW = row(
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

    static final SelectField<DeliveryAddressView> ADDRESS_VIEW = row(
                    DELIVERY_ADDRESS.ID,
                    DELIVERY_ADDRESS.ORGANISATION_ID,
                    DELIVERY_ADDRESS.LABEL,
                    DELIVERY_ADDRESS.ADDRESS,
                    DELIVERY_ADDRESS.CONTACT_NAME,
                    DELIVERY_ADDRESS.CONTACT_PHONE,
                    DELIVERY_ADDRESS.COMMENT,
                    DELIVERY_ADDRESS.ARCHIVED)
            .mapping(DeliveryAddressView::new);

    private ViewColumns() {}
}
