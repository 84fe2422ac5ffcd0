package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class BrowserSessionsTests {
    private final AtomicInteger begun = new AtomicInteger();
    private final BrowserSessions.Transactions sessions = new BrowserSessions.Transactions(new Counted());

    @Test
    void reading_a_session_begins_no_transaction() {
        String read = BrowserSessions.Transactions.reading(() -> sessions.execute(status -> "session"));
        assertThat(read).isEqualTo("session");
        assertThat(begun).hasValue(0);
    }

    @Test
    void everything_else_does() {
        BrowserSessions.Transactions.reading(() -> null);
        String saved = sessions.execute(status -> "saved");
        assertThat(saved).isEqualTo("saved");
        assertThat(begun).hasValue(1);
    }

    private final class Counted implements TransactionOperations {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
            begun.incrementAndGet();
            return work.doInTransaction(new SimpleTransactionStatus());
        }
    }
}
