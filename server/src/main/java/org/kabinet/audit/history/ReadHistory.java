package org.kabinet.audit.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.audit.recording.SealLog;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The history as far as the reader may know it, up to this moment. */
@Component
class ReadHistory {
    private final SealLog sealLog;
    private final HistoryQueries queries;
    private final JsonMapper json;
    private final TransactionOperations transaction;

    ReadHistory(SealLog sealLog, HistoryQueries queries, JsonMapper json, TransactionOperations transaction) {
        this.sealLog = sealLog;
        this.queries = queries;
        this.json = json;
        this.transaction = transaction;
    }

    Page<HistoryRecord> page(HistoryFilter filter, @Nullable String cursor, int limit, Locale locale) {
        Reach reach = Reach.of(Actors.current());
        sealLog.now();
        return transaction
                .execute(status -> queries.page(filter, reach, cursor, limit))
                .map(found -> record(found, json, locale));
    }

    static HistoryRecord record(HistoryQueries.Sealed found, JsonMapper json, Locale locale) {
        String content = found.content();
        return content == null
                ? HistoryRecord.withheld(found)
                : new Content(json.readTree(content), locale).record(found.hash());
    }
}
