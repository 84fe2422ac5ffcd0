package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.IMPORT_MARK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
import org.springframework.stereotype.Repository;

/** Remembers what a run has met. */
@Repository
class MarkRepository {

    private static final Duration KEPT = Duration.ofDays(3);

    /** A portion is one row: what is asked of marks is asked of all of a run. */
    private static final String MARK = """
            insert into catalogue.import_mark (run_id, kind, reading_id, marked_at, row_ids) values ({0}, {1}, {2}, {3}, {4})
            """;

    private static final String STOCKED_ELSEWHERE = """
            select distinct unnest(row_ids) as id from catalogue.import_mark
            where run_id = {0} and kind = 'STOCK' and reading_id <> {1}
            """;

    private static final String STOCK = "STOCK";

    private final DSLContext sql;
    private final OriginRepository origins;
    private final Clock clock;

    MarkRepository(DSLContext sql, OriginRepository origins, Clock clock) {
        this.sql = sql;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * Marks rows as met and tells which of them this very reading had met before.
     *
     * @param created those of them that were not there before
     */
    Set<UUID> mark(ImportRun run, ImportKind kind, Collection<UUID> rows, Set<UUID> created) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        origins.remember(run, kind, rows, created);
        met(run, kind.name(), rows);
        return run.reading().meet(kind, rows);
    }

    /** Marks variants whose stock has come, and tells of which of them other files of the run have brought some already. */
    Set<UUID> markStock(ImportRun run, Collection<UUID> variants) {
        Set<UUID> elsewhere = run.reading().stockedElsewhere(() -> stockedElsewhere(run));
        met(run, STOCK, variants);
        Set<UUID> earlier = new HashSet<>(variants);
        earlier.retainAll(elsewhere);
        return earlier;
    }

    private Set<UUID> stockedElsewhere(ImportRun run) {
        return sql.resultQuery(
                        STOCKED_ELSEWHERE,
                        DSL.val(run.id()),
                        DSL.val(run.reading().id()))
                .fetchSet("id", UUID.class);
    }

    private void met(ImportRun run, String kind, Collection<UUID> rows) {
        WriteBehind.execute(sql.query(
                MARK,
                DSL.val(run.id()),
                DSL.val(kind),
                DSL.val(run.reading().id()),
                DSL.val(clock.instant()),
                Columns.ids(rows)));
    }

    boolean hasMet(UUID runId, ImportKind kind) {
        return sql.fetchExists(IMPORT_MARK, IMPORT_MARK.RUN_ID.eq(runId).and(IMPORT_MARK.KIND.eq(kind.name())));
    }

    /** Of this run, and of runs that never came to their end. */
    void forget(UUID runId) {
        Instant old = clock.instant().minus(KEPT);
        sql.deleteFrom(IMPORT_MARK)
                .where(IMPORT_MARK.RUN_ID.eq(runId).or(IMPORT_MARK.MARKED_AT.lt(old)))
                .execute();
    }
}
