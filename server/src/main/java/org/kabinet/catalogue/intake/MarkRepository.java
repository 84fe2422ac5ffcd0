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
import org.springframework.stereotype.Repository;

/** Remembers what a run has met. */
@Repository
class MarkRepository {

    private static final Duration KEPT = Duration.ofDays(3);

    private static final String MARK = """
            insert into catalogue.import_mark as mark (run_id, row_id, kind, reading_id, marked_at)
            select {0}, met, {1}, {2}, {3} from unnest({4}::uuid[]) met
            on conflict (run_id, row_id, kind) do update set reading_id = excluded.reading_id
            returning new.row_id, old.reading_id = new.reading_id as same_reading
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

    /** Marks rows as met and tells which of them this very reading had met before. */
    Set<UUID> mark(ImportRun run, ImportKind kind, Collection<UUID> rows) {
        origins.remember(run, kind, rows);
        return met(run, kind.name(), rows, true);
    }

    /** Marks variants whose stock has come, and tells of which of them other files of the run have brought some already. */
    Set<UUID> markStock(ImportRun run, Collection<UUID> variants) {
        return met(run, STOCK, variants, false);
    }

    private Set<UUID> met(ImportRun run, String kind, Collection<UUID> rows, boolean inThisReading) {
        Set<UUID> earlier = new HashSet<>();
        sql.resultQuery(
                        MARK,
                        DSL.val(run.id()),
                        DSL.val(kind),
                        DSL.val(run.readingId()),
                        DSL.val(clock.instant()),
                        ColumnRepository.ids(rows))
                .forEach(row -> {
                    Boolean same = row.get("same_reading", Boolean.class);
                    if (same != null && same == inThisReading) {
                        earlier.add(row.get("row_id", UUID.class));
                    }
                });
        return earlier;
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
