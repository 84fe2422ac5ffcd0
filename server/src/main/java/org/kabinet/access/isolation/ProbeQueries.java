package org.kabinet.access.isolation;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.RecordLimits;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

/** What the check asks PostgreSQL: about its own make-up, and as somebody about rows of others. */
@Repository
class ProbeQueries {
    private static final Field<UUID> BRANCH_ID = field(name("branch_id"), SQLDataType.UUID);
    private static final Field<UUID> PLACED_BY = field(name("placed_by"), SQLDataType.UUID);
    private static final Field<UUID> LEGAL_ENTITY_ID = field(name("legal_entity_id"), SQLDataType.UUID);

    /** The seller's people know each other: grants outside of customers are no secret among them. */
    private static final Set<String> SHARED_BY_STAFF = Set.of("access.role_grant");

    private static final String BUSINESS =
            "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'platform')"
                    + " and c.relname not like 'flyway_schema_history%'";

    private static final String PROBED = """
            select n.nspname, c.relname,
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)
                       or (n.nspname, c.relname) = ('organisations', 'organisation'),
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'branch_id' and not a.attisdropped),
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'placed_by' and not a.attisdropped)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and has_table_privilege(?, c.oid, 'select') and\s""" + BUSINESS;

    private static final String UNPROTECTED = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and\s""" + BUSINESS;

    private static final String OPEN = """
            select n.nspname || '.' || c.relname from pg_policy p join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace where 0 = any (p.polroles) and\s""" + BUSINESS;

    private static final String BYPASSING =
            "select rolname from pg_roles where rolname like 'kabinet\\_%' and (rolsuper or rolbypassrls)";

    private final DSLContext sql;

    ProbeQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Somebody who was drawn, in one of their cabinets. */
    record Drawn(UUID personId, Cabinet cabinet) {}

    /** Up to so many people of each role, others on each call. */
    List<Drawn> draw(int ofEachRole) {
        var draw = sql.select(
                        ROLE_GRANT.PERSON_ID,
                        ROLE_GRANT.ROLE,
                        DSL.rowNumber()
                                .over(DSL.partitionBy(ROLE_GRANT.ROLE).orderBy(DSL.rand()))
                                .as("turn"))
                .from(ROLE_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                .where(PERSON.STATUS.eq("ACTIVE"))
                .asTable("draw");
        return sql
                .select(draw.field(ROLE_GRANT.PERSON_ID), draw.field(ROLE_GRANT.ROLE))
                .from(draw)
                .where(field(name("turn"), Integer.class).le(ofEachRole))
                .fetch(row -> new Drawn(row.value1(), cabinetOf(Role.valueOf(row.value2()))))
                .stream()
                .distinct()
                .toList();
    }

    Set<UUID> branchesOf(Collection<UUID> organisations) {
        return sql.select(ORGANISATION.BRANCH_ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(organisations))
                .fetchSet(ORGANISATION.BRANCH_ID);
    }

    /** The customers of the branches, where only those of some account managers are seen these. */
    Set<UUID> organisationsOf(Collection<UUID> branches, RecordLimits records) {
        return sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(branches.stream()
                        .map(branch -> records.ownersIn(branch)
                                .map(owners -> ORGANISATION.ACCOUNT_MANAGER_ID.in(owners))
                                .orElse(DSL.noCondition())
                                .and(ORGANISATION.BRANCH_ID.eq(branch)))
                        .reduce(DSL.falseCondition(), Condition::or))
                .fetchSet(ORGANISATION.ID);
    }

    /** The tables that a database role may ask and that say whose their rows are. */
    List<Probed> tables(String databaseRole) {
        return sql
                .fetch(PROBED, databaseRole)
                .map(row -> new Probed(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class)))
                .stream()
                .filter(table -> table.ofOrganisations() || table.ofBranches())
                .toList();
    }

    List<String> unprotected() {
        return sql.fetch(UNPROTECTED).getValues(0, String.class);
    }

    List<String> underOpenPolicies() {
        return sql.fetch(OPEN).getValues(0, String.class);
    }

    List<String> bypassing() {
        return sql.fetch(BYPASSING).getValues(0, String.class);
    }

    /** Asked as the actor at hand: the tables that show rows of organisations or branches other than these. */
    Set<String> showingOthers(List<Probed> tables, Own own) {
        var answers = tables.stream()
                .map(table -> when(
                        exists(selectOne()
                                .from(table(name(table.schema(), table.name())))
                                .where(others(table, own))),
                        inline(table.fullName())))
                .toList();
        String[] shown = sql.select(array(answers)).fetchSingle().value1();
        return new HashSet<>(Arrays.stream(shown).filter(Objects::nonNull).toList());
    }

    boolean seesOneOf(Collection<UUID> organisations) {
        return sql.fetchExists(ORGANISATION, ORGANISATION.ID.in(organisations));
    }

    /** What must not be seen: for staff rows of other branches, for members of other organisations, of other branches if that is all they say. */
    private static Condition others(Probed table, Own own) {
        Field<UUID> organisation = field(name(table.organisation()), SQLDataType.UUID);
        boolean byBranch = own.staff() ? !SHARED_BY_STAFF.contains(table.fullName()) : !table.ofOrganisations();
        Condition elsewhere = table.ofBranches() && byBranch
                ? otherThan(BRANCH_ID, own.branches())
                : otherThan(organisation, own.organisations());
        if (own.staff() && own.narrow() && table.ofOrganisations()) {
            return elsewhere.or(otherThan(organisation, own.organisations()));
        }
        return own.narrow() && table.ofPlacers() ? elsewhere.or(ofColleagues(organisation, own)) : elsewhere;
    }

    /** Where a member sees some records only: those that nobody of theirs has placed, for a legal entity of which they do not see all. */
    private static Condition ofColleagues(Field<UUID> organisation, Own own) {
        return organisation
                .in(own.records().places())
                .and(PLACED_BY.notIn(own.owners()))
                .and(LEGAL_ENTITY_ID.notIn(own.records().whole()));
    }

    private static Condition otherThan(Field<UUID> owner, Collection<UUID> own) {
        return owner.isNotNull().and(owner.ne(DSL.all(val(own.toArray(UUID[]::new)))));
    }

    private static Cabinet cabinetOf(Role role) {
        return Cabinet.openTo(Set.of(role)).getFirst();
    }
}
