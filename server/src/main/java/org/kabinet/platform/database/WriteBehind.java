package org.kabinet.platform.database;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/**
 * For work that writes much and asks little: while PostgreSQL takes one portion, the next is prepared. Statements without a result are executed by a
 * second thread, in their order and on the connection of the transaction; whatever else the transaction executes waits for them first, and so does
 * the end of the work. Nothing of it outlives the work, however that ends.
 */
@Component
public class WriteBehind {
    private static final ScopedValue<Behind> CURRENT = ScopedValue.newInstance();

    private final DSLContext sql;

    WriteBehind(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Does work within the current transaction.
     *
     * @throws RuntimeException of a statement that was refused, from whatever waited for it; the transaction can only be rolled back then
     */
    public void during(Runnable work) {
        try (Behind behind = Behind.of(sql)) {
            ScopedValue.where(CURRENT, behind).run(work);
            behind.await();
        }
    }

    /** Executes a statement in its turn; at once where nothing is written behind. */
    public static void execute(Query statement) {
        if (CURRENT.isBound()) {
            CURRENT.get().add(statement);
        } else {
            statement.execute();
        }
    }

    /** Waits for all that has been handed over. */
    static void await() {
        if (CURRENT.isBound()) {
            CURRENT.get().await();
        }
    }
}
