package org.kabinet.catalogue.intake;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.platform.database.Columns;
import org.springframework.stereotype.Repository;

/**
 * Takes off offer what the ERP did not name when it named everything of a source, unless another source carries it still. A good's own variant
 * goes with the good: only real variants can be left out by themselves.
 */
@Repository
class AbsentRepository {

    private static final String TAKE_OFF = """
            with gone as (
                select o.row_id from catalogue.origin o where o.source = any ({1}::text[]) and o.kind = {2} and o.carried
                except select unnest(m.row_ids) from catalogue.import_mark m where m.run_id = {0} and m.kind = {2}),
            left_out as (
                update catalogue.origin o set carried = false
                from gone
                where o.row_id = gone.row_id and o.source = any ({1}::text[]) and o.kind = {2} and o.carried
                returning o.row_id)
            update %s t set active = false
            where t.id in (select row_id from left_out) and t.active and t.external_id is not null %s
              and not exists (select from catalogue.origin o where o.row_id = t.id and o.carried and o.source <> all ({1}::text[]))
            returning t.id
            """;

    private final DSLContext sql;

    AbsentRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> takeOff(ImportKind kind, UUID runId, Set<String> sources) {
        return sql.resultQuery(
                        TAKE_OFF.formatted(table(kind), kind == ImportKind.OFFERS ? "and not t.plain" : ""),
                        DSL.val(runId),
                        Columns.texts(sources),
                        DSL.inline(kind.name()))
                .fetchSet("id", UUID.class);
    }

    private static String table(ImportKind kind) {
        return switch (kind) {
            case GROUPS -> "catalogue.product_group";
            case GOODS -> "catalogue.product";
            case OFFERS -> "catalogue.variant";
            case WAREHOUSES -> "catalogue.warehouse";
        };
    }
}
