package org.kabinet.platform.database;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses a query outside of a transaction: without one PostgreSQL does not know who acts and shows nothing. It provides itself, because a
 * listener that nobody provides is not listened to.
 */
@Component
final class ActorGuard implements ExecuteListener, ExecuteListenerProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a query needs a transaction: is @Transactional missing? " + context.sql());
        }
    }
}
