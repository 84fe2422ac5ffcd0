package org.kabinet.platform.database;

import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.postgresql.PGConnection;

/** The statements that one transaction has waiting. The connection is used by one thread at a time: who asks waits for who writes. */
final class Behind implements AutoCloseable {
    private final DSLContext sql;
    private final ExecutorService writer;
    private final Queue<Future<?>> waiting = new ArrayDeque<>();

    private Behind(DSLContext sql) {
        this.sql = sql;
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("write-behind").daemon().factory());
    }

    /** On the connection of the current transaction, past the pool's keeping of statements, which is one thread's only. */
    static Behind of(DSLContext sql) {
        Connection own = sql.connectionResult(pooled -> (Connection) pooled.unwrap(PGConnection.class));
        return new Behind(
                DSL.using(Standalone.statements(sql).configuration().derive(new DefaultConnectionProvider(own))));
    }

    void add(Query statement) {
        waiting.add(writer.submit(() -> sql.execute(statement)));
    }

    void await() {
        Future<?> next;
        while ((next = waiting.poll()) != null) {
            await(next);
        }
    }

    private static void await(Future<?> statement) {
        try {
            statement.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopping");
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new DataAccessException("A statement that was written behind failed", refused);
        }
    }

    /** What has not been begun is forgotten, what has been is awaited: nothing may reach the connection afterwards. */
    @Override
    public void close() {
        waiting.forEach(statement -> statement.cancel(false));
        writer.close();
    }
}
