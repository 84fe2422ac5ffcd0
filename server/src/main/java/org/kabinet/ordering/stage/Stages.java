package org.kabinet.ordering.stage;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the stages in memory, since every list and page of orders asks for them, until they change on any node. */
@Component
public class Stages {

    private static final String CHANGED = "stages.changed";

    private final StageQueries queries;
    private final LiveEvents live;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    Stages(StageQueries queries, LiveEvents live) {
        this.queries = queries;
        this.live = live;
    }

    /** What was read, and after how many changes: what was read before a change must not be kept after it. */
    private record Known(StagePlan plan, long after) {}

    /** The stages as the seller has them, within the transaction of whoever asks. */
    public StagePlan plan() {
        Known kept = known;
        long now = changes.get();
        if (kept != null && kept.after() == now) {
            return kept.plan();
        }
        StagePlan plan = queries.plan();
        known = new Known(plan, now);
        return plan;
    }

    /** When the transaction commits, this node looks anew at once and all others as soon as they hear of it. */
    void changed() {
        live.publish(CHANGED, null, Audience.all());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    @EventListener
    void on(LiveEvent event) {
        if (event.type().equals(CHANGED) || event.type().equals(LiveEvent.RESYNC)) {
            changes.incrementAndGet();
        }
    }
}
