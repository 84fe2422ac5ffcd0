package org.kabinet.audit.history;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.audit.recording.SealLog;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.sheet.Sheet;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the history shows as a table to be read, sorted and filtered; what proves itself is the extract. */
@Component
public class ExportHistory {
    /** What programs for tables still open well; who needs more takes a shorter time, or an extract. */
    static final int MOST = 100_000;

    private final SealLog sealLog;
    private final HistoryQueries queries;
    private final JsonMapper json;
    private final Texts texts;
    private final TransactionOperations transaction;

    ExportHistory(
            SealLog sealLog, HistoryQueries queries, JsonMapper json, Texts texts, TransactionOperations transaction) {
        this.sealLog = sealLog;
        this.queries = queries;
        this.json = json;
        this.texts = texts;
        this.transaction = transaction;
    }

    /** @param zone by whose clock times are told */
    public void to(OutputStream out, HistoryFilter filter, Locale locale, ZoneId zone) {
        Reach reach = Reach.of(Actors.current());
        sealLog.now();
        var told = new Telling(HistoryWords.in(locale, json), texts, locale, zone);
        transaction.executeWithoutResult(status -> {
            try (var sheet = new Sheet(out, told.word("sheet"), columns(told))) {
                var lines = new Lines(sheet, told);
                queries.newest(filter, reach, found -> lines.add(ReadHistory.record(found, json, locale)));
            }
        });
    }

    private static List<Sheet.Column> columns(Telling told) {
        return List.of(
                new Sheet.Column(told.word("at"), 17),
                new Sheet.Column(told.word("who"), 26),
                new Sheet.Column(told.word("behalf"), 22),
                new Sheet.Column(told.word("through"), 20),
                new Sheet.Column(told.word("address"), 18),
                new Sheet.Column(told.word("whose"), 26),
                new Sheet.Column(told.word("category"), 20),
                new Sheet.Column(told.word("what"), 44),
                new Sheet.Column(told.word("field"), 30),
                new Sheet.Column(told.word("before"), 34),
                new Sheet.Column(told.word("after"), 34),
                new Sheet.Column(told.word("record"), 42));
    }

    /** The rows of a table, as many as it may have, and a word about the rest. */
    private static final class Lines {
        private final Sheet sheet;
        private final Telling told;
        private int count;

        private Lines(Sheet sheet, Telling told) {
            this.sheet = sheet;
            this.told = told;
        }

        /** Whether there is room for another record. */
        boolean add(HistoryRecord record) {
            List<List<@Nullable Object>> rows = told.rows(record);
            if (count + rows.size() > MOST) {
                sheet.add(rest());
                return false;
            }
            rows.forEach(sheet::add);
            count += rows.size();
            return true;
        }

        private List<@Nullable Object> rest() {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(told.word("rest", count));
            return cells;
        }
    }
}
