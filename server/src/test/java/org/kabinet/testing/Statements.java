package org.kabinet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/** Writes down what is asked of the database, so that tests can keep a use case to its budget. */
@TestComponent
public class Statements implements ExecuteListener, ExecuteListenerProvider {
    private static final long serialVersionUID = 1L;

    /** Threads of what the portal does by the clock, whatever is being tested. */
    private static final String TASKS = "db-scheduler";

    private final transient List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (Thread.currentThread().getName().startsWith(TASKS)) {
            return;
        }
        String sql = context.sql();
        seen.add(sql == null ? "a batch" : sql);
    }

    /** What the work asked of the database; only meaningful while nothing else but tasks goes on. */
    public List<String> during(Runnable work) {
        seen.clear();
        work.run();
        return new ArrayList<>(seen);
    }
}
