package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
import org.springframework.stereotype.Repository;

/** Remembers from which catalogues and classifiers of the ERP a row has come. */
@Repository
class OriginRepository {

    private static final String REMEMBER_NEW = """
            insert into catalogue.origin as origin (source, row_id, kind) select {0}, met, {1} from unnest({2}::uuid[]) met
            """;

    private static final String REMEMBER = REMEMBER_NEW + """
            on conflict (row_id, source) do update set carried = true where not origin.carried
            """;

    private static final String VARIANTS_FROM = """
            select v.id from unnest({1}::uuid[]) asked join catalogue.variant v on v.id = asked
            where exists (select from catalogue.origin o where o.row_id = v.product_id and o.source = any ({0}::text[]))
            """;

    private final DSLContext sql;

    OriginRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Rows that have just been created came from nowhere before. */
    void remember(ImportRun run, ImportKind kind, Collection<UUID> rows, Set<UUID> created) {
        List<UUID> known = rows.stream().filter(row -> !created.contains(row)).toList();
        remember(REMEMBER_NEW, run, kind, created);
        remember(REMEMBER, run, kind, known);
    }

    private void remember(String statement, ImportRun run, ImportKind kind, Collection<UUID> rows) {
        if (!rows.isEmpty()) {
            WriteBehind.execute(sql.query(statement, DSL.val(run.source()), DSL.val(kind.name()), Columns.ids(rows)));
        }
    }

    Set<UUID> variantsFrom(Set<String> sources, Collection<UUID> variants) {
        return sql.resultQuery(VARIANTS_FROM, Columns.texts(sources), Columns.ids(variants))
                .fetchSet("id", UUID.class);
    }
}
