package org.kabinet.organisations.directory;

import static org.jooq.impl.DSL.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.database.RawRows;
import org.kabinet.platform.database.Written;
import org.springframework.stereotype.Repository;

/** Reads all who belong to a contract, for each order anew: a row for each delivery address, or one without. */
@Repository
class PartiesQueries {

    private static final Written PARTIES = Written.of("""
            select c.id, c.organisation_id, c.branch_id, c.legal_entity_id, e.name, c.number, c.currency, c.discount_percent, c.payment_terms,
                   c.deferral_days, c.valid_from, c.valid_to, c.active,
                   o.id, o.kind, o.name, o.branch_id, o.account_manager_id, o.account_manager_name, o.status = 'ACTIVE', o.external_id,
                   e.id, e.organisation_id, e.name, e.full_name, e.inn, e.kpp, e.ogrn, e.legal_address, e.bank_name, e.bank_bic,
                   e.bank_account, e.external_id, e.active,
                   b.id, b.code, b.name, b.time_zone, b.active,
                   a.id, a.organisation_id, a.label, a.address, a.contact_name, a.contact_phone, a.comment, a.archived
            from organisations.contract c
            join organisations.legal_entity e on e.id = c.legal_entity_id
            join organisations.organisation o on o.id = c.organisation_id
            join organisations.branch b on b.id = o.branch_id
            left join organisations.delivery_address a on a.organisation_id = c.organisation_id and not a.archived
            where c.id = {0}
            order by a.created_at, a.id
            """);

    private static final int ORGANISATION = 14;
    private static final int LEGAL_ENTITY = 22;
    private static final int BRANCH = 35;
    private static final int ADDRESS = 40;

    private final DSLContext sql;

    PartiesQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ContractParties> partiesTo(UUID contract) {
        List<DeliveryAddressView> addresses = new ArrayList<>();
        List<ContractParties> found = RawRows.list(PARTIES.query(sql, val(contract)), row -> {
            if (row.getObject(ADDRESS) != null) {
                addresses.add(address(row));
            }
            return new ContractParties(contract(row), organisation(row), legalEntity(row), branch(row), addresses);
        });
        return found.stream().findFirst();
    }

    private static ContractView contract(ResultSet row) throws SQLException {
        return new ContractView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBigDecimal(8),
                PaymentTerms.valueOf(row.getString(9)),
                row.getInt(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getBoolean(13));
    }

    private static OrganisationView organisation(ResultSet row) throws SQLException {
        return new OrganisationView(
                row.getObject(ORGANISATION, UUID.class),
                OrganisationKind.valueOf(row.getString(ORGANISATION + 1)),
                row.getString(ORGANISATION + 2),
                row.getObject(ORGANISATION + 3, UUID.class),
                row.getObject(ORGANISATION + 4, UUID.class),
                row.getString(ORGANISATION + 5),
                row.getBoolean(ORGANISATION + 6),
                row.getString(ORGANISATION + 7));
    }

    private static LegalEntityView legalEntity(ResultSet row) throws SQLException {
        return new LegalEntityView(
                row.getObject(LEGAL_ENTITY, UUID.class),
                row.getObject(LEGAL_ENTITY + 1, UUID.class),
                row.getString(LEGAL_ENTITY + 2),
                row.getString(LEGAL_ENTITY + 3),
                row.getString(LEGAL_ENTITY + 4),
                row.getString(LEGAL_ENTITY + 5),
                row.getString(LEGAL_ENTITY + 6),
                row.getString(LEGAL_ENTITY + 7),
                row.getString(LEGAL_ENTITY + 8),
                row.getString(LEGAL_ENTITY + 9),
                row.getString(LEGAL_ENTITY + 10),
                row.getString(LEGAL_ENTITY + 11),
                row.getBoolean(LEGAL_ENTITY + 12));
    }

    private static BranchView branch(ResultSet row) throws SQLException {
        return new BranchView(
                row.getObject(BRANCH, UUID.class),
                row.getString(BRANCH + 1),
                row.getString(BRANCH + 2),
                ZoneId.of(row.getString(BRANCH + 3)),
                row.getBoolean(BRANCH + 4));
    }

    private static DeliveryAddressView address(ResultSet row) throws SQLException {
        return new DeliveryAddressView(
                row.getObject(ADDRESS, UUID.class),
                row.getObject(ADDRESS + 1, UUID.class),
                row.getString(ADDRESS + 2),
                row.getString(ADDRESS + 3),
                row.getString(ADDRESS + 4),
                row.getString(ADDRESS + 5),
                row.getString(ADDRESS + 6),
                row.getBoolean(ADDRESS + 7));
    }
}
