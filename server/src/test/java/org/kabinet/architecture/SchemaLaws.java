package org.kabinet.architecture;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold in the database itself. Each law is one query that returns its violations as text. */
final class SchemaLaws {
    /** Every table of a business module is under row level security, for its owner too. */
    static final String TABLES_ARE_PROTECTED = """
            select format('%I.%I is not under forced row level security', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in (select nspname from business_schemas)
              and c.relname not like 'flyway_schema_history%'
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """;

    /** Without a policy for someone a table is dead weight; without one that names who, it is open. */
    static final String POLICIES_NAME_THEIR_ROLE = """
            select format('policy %I on %I.%I is for everybody', p.polname, n.nspname, c.relname)
            from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (select nspname from business_schemas) and 0 = any (p.polroles)
            """;

    /** A view runs with its owner's rights unless told otherwise, and would show everything. */
    static final String VIEWS_RUN_AS_THE_READER = """
            select format('view %I.%I is not security_invoker', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname in (select nspname from business_schemas)
              and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)
            """;

    /** Modules refer to each other by id, never by key, so that each can move out. */
    static final String NO_KEY_LEAVES_ITS_SCHEMA = """
            select format('%I of %s refers to %s', k.conname, k.conrelid::regclass, k.confrelid::regclass)
            from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
            where k.contype = 'f' and f.relnamespace <> t.relnamespace
            """;

    /** Nobody who serves requests may step over the policies. */
    static final String ACTOR_ROLES_OBEY = """
            select format('role %I bypasses row level security', rolname) from pg_roles
            where rolname like 'kabinet\\_%' and (rolsuper or rolbypassrls)
            """;

    /** What staff see by the branch, and members of an order, is limited for whoever sees some records only. */
    static final String RECORDS_ARE_NARROWED = """
            select format('%s is not narrowed for %s', p.polrelid::regclass, r.rolname)
            from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_roles r on r.oid = any (p.polroles)
            where n.nspname in (select nspname from business_schemas) and p.polpermissive
              and (r.rolname = 'kabinet_staff' and pg_get_expr(p.polqual, p.polrelid) like '%current_branches%'
                   and p.polrelid <> 'access.role_grant'::regclass
                or r.rolname = 'kabinet_member' and pg_get_expr(p.polqual, p.polrelid) like '%current_organisations%'
                   and (p.polrelid = 'ordering.orders'::regclass
                     or exists (select from pg_attribute a where a.attrelid = p.polrelid and a.attname = 'order_id')))
              and not exists (select from pg_policy n where n.polrelid = p.polrelid and not n.polpermissive and n.polcmd = '*'
                              and r.oid = any (n.polroles) and pg_get_expr(n.polqual, n.polrelid) like '%current_narrowed%')
            """;

    private static final String BUSINESS_SCHEMAS = """
            with business_schemas as (
                select nspname from pg_namespace
                where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', 'platform'))
            """;

    private SchemaLaws() {}

    static List<String> violations(Connection connection, String law) throws SQLException {
        var violations = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(BUSINESS_SCHEMAS + law)) {
            while (rows.next()) {
                violations.add(rows.getString(1));
            }
        }
        return violations;
    }
}
