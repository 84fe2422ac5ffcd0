package org.kabinet.platform.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.database.Standalone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes announcements out of the way of those who commit: PostgreSQL lets only one commit with a notification through at a time, so they go out
 * by themselves, many at once. Until the database takes them they wait here.
 */
@Component
class LivePost implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LivePost.class);
    private static final int MANY = 500;
    private static final int PATIENCE_MILLIS = 1000;
    /** Nobody sees that a page moved a little later; every node is woken by each bundle. */
    private static final int BREATH_MILLIS = 25;

    private final DSLContext sql;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;

    LivePost(DSLContext sql) {
        this.sql = Standalone.statements(sql);
    }

    void post(String event) {
        waiting.add(event);
    }

    /** Begins before the requests do and ends after the last of them, which may still have something to tell. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        Thread post = Thread.ofVirtual().name("live-post").unstarted(this::run);
        thread = post;
        post.start();
    }

    /** What waits still goes out. */
    @Override
    public void stop() {
        Thread post = thread;
        thread = null;
        try {
            if (post != null) {
                post.join(PATIENCE_MILLIS * 2L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        List<String> bundle = new ArrayList<>();
        while (thread == Thread.currentThread() || !waiting.isEmpty()) {
            try {
                collect(bundle);
                send(bundle);
                bundle.clear();
                rest(BREATH_MILLIS);
            } catch (DataAccessException e) {
                log.warn("Live events wait, the database is away: {}", e.getMessage());
                rest(PATIENCE_MILLIS);
                if (thread != Thread.currentThread()) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Adds to what could not be sent before. */
    private void collect(List<String> bundle) throws InterruptedException {
        String first = bundle.isEmpty() ? waiting.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) : null;
        if (first != null) {
            bundle.add(first);
        }
        waiting.drainTo(bundle, MANY);
    }

    private void send(List<String> bundle) {
        if (!bundle.isEmpty()) {
            sql.execute(
                    "select pg_notify({0}, event) from unnest({1}) as bundle (event)",
                    DSL.inline(LiveEvents.CHANNEL), DSL.val(bundle.toArray(String[]::new)));
        }
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
