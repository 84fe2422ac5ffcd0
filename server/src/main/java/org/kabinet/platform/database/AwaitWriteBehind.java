package org.kabinet.platform.database;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.stereotype.Component;

/** Lets a statement that is executed at once wait for those that are written behind. */
@Component
final class AwaitWriteBehind implements ExecuteListener, ExecuteListenerProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public ExecuteListener provide() {
        return this;
    }

    /** Before the connection is touched. */
    @Override
    public void prepareStart(ExecuteContext context) {
        WriteBehind.await();
    }
}
