package org.kabinet.organisations.customer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.organisations.address.AddressQueries;
import org.kabinet.organisations.contract.ContractQueries;
import org.kabinet.organisations.legalentity.LegalEntityQueries;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.StandIns;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Customers as their list and their card show them, each with one statement. */
@Repository
class OrganisationQueries {

    private static final String BY_NAME = "name";
    private static final Field<String> INN = field(DSL.select(LEGAL_ENTITY.INN)
            .from(LEGAL_ENTITY)
            .where(LEGAL_ENTITY.ORGANISATION_ID.eq(ORGANISATION.ID), LEGAL_ENTITY.INN.isNotNull())
            .orderBy(LEGAL_ENTITY.ACTIVE.desc(), LEGAL_ENTITY.ID)
            .limit(inline(1)));
    private static final Field<String> STAND_IN = StandIns.nameFor(ORGANISATION.ACCOUNT_MANAGER_ID);
    private static final SelectField<String> IN_PLACE_OF = DSL.row(
                    ORGANISATION.ACCOUNT_MANAGER_ID, ORGANISATION.BRANCH_ID)
            .mapping((manager, branch) -> Actors.current().inPlaceOf(manager, branch));

    private final DSLContext sql;

    OrganisationQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Page<OrganisationRow> page(OrganisationFilter filter) {
        List<OrganisationRow> rows = sql.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        ORGANISATION.NAME,
                        ORGANISATION.BRANCH_ID,
                        BRANCH.NAME,
                        ORGANISATION.ACCOUNT_MANAGER_ID,
                        ORGANISATION.ACCOUNT_MANAGER_NAME,
                        STAND_IN,
                        IN_PLACE_OF,
                        ORGANISATION.STATUS.convertFrom(OrganisationStatus::valueOf),
                        INN)
                .from(ORGANISATION)
                .join(BRANCH)
                .on(BRANCH.ID.eq(ORGANISATION.BRANCH_ID))
                .where(conditions(filter))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .limit(filter.limit() + 1)
                .fetch(mapping(OrganisationRow::new));
        return Page.cut(rows, filter.limit(), last -> Cursor.of(BY_NAME, last.name(), last.id()));
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationCard> card(UUID id) {
        return sql.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        ORGANISATION.NAME,
                        ORGANISATION.BRANCH_ID,
                        BRANCH.NAME,
                        ORGANISATION.ACCOUNT_MANAGER_ID,
                        ORGANISATION.ACCOUNT_MANAGER_NAME,
                        STAND_IN,
                        IN_PLACE_OF,
                        ORGANISATION.STATUS.convertFrom(OrganisationStatus::valueOf),
                        INN,
                        LegalEntityQueries.of(ORGANISATION.ID),
                        ContractQueries.of(ORGANISATION.ID),
                        AddressQueries.of(ORGANISATION.ID),
                        ORGANISATION.VERSION,
                        ORGANISATION.CREATED_AT)
                .from(ORGANISATION)
                .join(BRANCH)
                .on(BRANCH.ID.eq(ORGANISATION.BRANCH_ID))
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(mapping(OrganisationCard::new));
    }

    private static List<Condition> conditions(OrganisationFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.branchId() != null) {
            conditions.add(ORGANISATION.BRANCH_ID.eq(filter.branchId()));
        }
        if (filter.managerId() != null) {
            conditions.add(ORGANISATION.ACCOUNT_MANAGER_ID.in(Actors.current().inTheCareOf(filter.managerId())));
        }
        if (filter.status() != null) {
            conditions.add(ORGANISATION.STATUS.eq(filter.status().name()));
        }
        String q = filter.q();
        if (q != null && !q.isBlank()) {
            conditions.add(matches(q.strip()));
        }
        Cursor.decode(filter.cursor(), BY_NAME, 2)
                .ifPresent(after -> conditions.add(row(ORGANISATION.NAME, ORGANISATION.ID)
                        .gt(
                                val(after.keys().get(0)),
                                val(UUID.fromString(after.keys().get(1))))));
        return conditions;
    }

    /** Digits are an ИНН; everything else is a part of the customer's or of a legal entity's name. */
    private static Condition matches(String q) {
        boolean number = q.length() >= 3 && q.chars().allMatch(Character::isDigit);
        Condition ofEntity = number ? LEGAL_ENTITY.INN.startsWith(q) : LEGAL_ENTITY.NAME.containsIgnoreCase(q);
        Condition entity = exists(
                selectOne().from(LEGAL_ENTITY).where(LEGAL_ENTITY.ORGANISATION_ID.eq(ORGANISATION.ID), ofEntity));
        return ORGANISATION.NAME.containsIgnoreCase(q).or(entity);
    }
}
