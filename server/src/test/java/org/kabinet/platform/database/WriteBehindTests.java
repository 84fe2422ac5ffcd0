package org.kabinet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.catalogue.Tables.IMPORT_MARK;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement that is written behind is as good as one that is executed at once, for all that can be seen of it. */
@KabinetTest
class WriteBehindTests {

    private static final int MANY = 50;

    @Autowired
    private Given given;

    @Autowired
    private WriteBehind writeBehind;

    private UUID run = UUID.randomUUID();

    @BeforeEach
    void another() {
        run = UUID.randomUUID();
    }

    @Test
    void whoAsksSeesAllThatWasHandedOverBefore() {
        int seen = given.asSystem(sql -> {
            int[] before = new int[1];
            writeBehind.during(() -> {
                for (int i = 0; i < MANY; i++) {
                    WriteBehind.execute(mark(sql, "OFFERS"));
                }
                before[0] = marks(sql);
                WriteBehind.execute(
                        sql.query("update catalogue.import_mark set kind = 'GOODS' where run_id = {0}", id()));
                WriteBehind.execute(
                        sql.query("delete from catalogue.import_mark where run_id = {0} and kind = 'OFFERS'", id()));
            });
            return before[0];
        });
        assertThat(seen).isEqualTo(MANY);
        assertThat(given.<Integer>asSystem(this::marks)).isEqualTo(MANY);
    }

    @Test
    void outsideOfSuchWorkAStatementIsExecutedAtOnce() {
        int seen = given.asSystem(sql -> {
            WriteBehind.execute(mark(sql, "OFFERS"));
            return marks(sql);
        });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void aRefusalComesToLightWhereItIsWaitedForAndNothingStays() {
        AtomicBoolean wentOn = new AtomicBoolean();
        assertThatThrownBy(() -> given.asSystem(sql -> {
                    writeBehind.during(() -> {
                        WriteBehind.execute(mark(sql, "OFFERS"));
                        WriteBehind.execute(mark(sql, "NONSENSE"));
                        WriteBehind.execute(mark(sql, "OFFERS"));
                        marks(sql);
                        wentOn.set(true);
                    });
                    return true;
                }))
                .hasStackTraceContaining("met_kind_check");
        assertThat(wentOn).isFalse();
        healthy();
    }

    @Test
    void aRefusalAtTheVeryEndEndsTheWork() {
        assertThatThrownBy(() -> given.asSystem(sql -> {
                    writeBehind.during(() -> WriteBehind.execute(mark(sql, "NONSENSE")));
                    return true;
                }))
                .hasStackTraceContaining("met_kind_check");
        healthy();
    }

    @Test
    void whoGivesUpHalfwayLeavesNothingBehind() {
        assertThatThrownBy(() -> given.asSystem(sql -> {
                    writeBehind.during(() -> {
                        WriteBehind.execute(sql.query("set local statement_timeout = '20s'"));
                        WriteBehind.execute(sql.query("do $$ begin perform pg_sleep(0.3); end $$"));
                        WriteBehind.execute(mark(sql, "OFFERS"));
                        throw new IllegalStateException("enough");
                    });
                    return true;
                }))
                .hasMessageContaining("enough");
        healthy();
    }

    private void healthy() {
        for (int i = 0; i < MANY; i++) {
            assertThat(given.<Integer>asSystem(this::marks)).isZero();
        }
    }

    private Field<UUID> id() {
        return DSL.val(run);
    }

    private Query mark(DSLContext sql, String kind) {
        return sql.query(
                "insert into catalogue.import_mark (run_id, kind, reading_id, marked_at, row_ids) values ({0}, {1}, {0}, now(), {2})",
                id(), DSL.val(kind), Columns.ids(UUID.randomUUID()));
    }

    private int marks(DSLContext sql) {
        return sql.fetchCount(IMPORT_MARK, IMPORT_MARK.RUN_ID.eq(run));
    }
}
