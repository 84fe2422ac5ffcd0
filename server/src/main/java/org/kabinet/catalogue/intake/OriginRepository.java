package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.springframework.stereotype.Repository;

/** Remembers from which catalogues and classifiers of the ERP a row has come. */
@Repository
class OriginRepository {

    private static final String REMEMBER = """
            insert into catalogue.origin as origin (source, row_id, kind) select {0}, met, {1} from unnest({2}::uuid[]) met
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

    void remember(ImportRun run, ImportKind kind, Collection<UUID> rows) {
        sql.execute(REMEMBER, DSL.val(run.source()), DSL.val(kind.name()), ColumnRepository.ids(rows));
    }

    Set<UUID> variantsFrom(Set<String> sources, Collection<UUID> variants) {
        return sql.resultQuery(VARIANTS_FROM, DSL.val(sources.toArray(String[]::new)), ColumnRepository.ids(variants))
                .fetchSet("id", UUID.class);
    }
}
