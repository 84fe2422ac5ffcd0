package org.kabinet.audit.extract;

import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.audit.history.HistoryFilter;
import org.kabinet.audit.history.HistoryQueries;
import org.kabinet.audit.history.Reach;
import org.kabinet.audit.recording.SealLog;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Writes the part of a chain that holds everything a filter matches; what the filter leaves out in between stays as digests. */
@Component
class WriteExtract {
    private final SealLog sealLog;
    private final HistoryQueries queries;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionOperations transaction;

    WriteExtract(
            SealLog sealLog, HistoryQueries queries, JsonMapper json, Clock clock, TransactionOperations transaction) {
        this.sealLog = sealLog;
        this.queries = queries;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    void of(HistoryFilter filter, OutputStream out) {
        UUID chain = Reach.of(Actors.current()).one(filter.chain());
        sealLog.now();
        transaction.executeWithoutResult(status -> {
            HistoryQueries.Head end =
                    queries.head(chain).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
            Optional<HistoryQueries.Bounds> bounds = queries.bounds(chain, filter);
            long after = bounds.map(found -> found.first() - 1).orElse(end.sequence());
            String anchor = after == end.keptAfter()
                    ? end.anchor()
                    : queries.hash(chain, after).orElseThrow();
            try (var writer = new LogWriter(out, head(chain, after, anchor))) {
                bounds.ifPresent(found -> queries.forEach(
                        chain,
                        found,
                        filter,
                        link -> writer.link(link.sequence(), link.hash(), link.content(), link.digest())));
            }
        });
    }

    /** The end of a chain, for comparison with an extract. */
    HistoryQueries.Head end(@Nullable UUID wanted) {
        UUID chain = Reach.of(Actors.current()).one(wanted);
        sealLog.now();
        return transaction
                .execute(status -> queries.head(chain))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private String head(UUID chain, long after, String anchor) {
        return json.writeValueAsString(new LogHead(
                LogFormat.NAME,
                LogFormat.VERSION,
                chain.toString(),
                queries.name(chain).orElse(null),
                after,
                anchor,
                clock.instant()));
    }
}
