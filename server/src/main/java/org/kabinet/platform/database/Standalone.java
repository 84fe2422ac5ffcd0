package org.kabinet.platform.database;

import java.util.Arrays;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DSL;

/**
 * For statements about the platform's own tables that are whole by themselves: to begin and to commit would cost as much again. Outside of a
 * transaction a connection has the pool's rights only, which see nothing of the business; everything else is refused by {@link ActorGuard}.
 */
public final class Standalone {
    private Standalone() {}

    /** The same, without asking for a transaction. */
    public static DSLContext statements(DSLContext sql) {
        Configuration guarded = sql.configuration();
        return DSL.using(guarded.derive(Arrays.stream(guarded.executeListenerProviders())
                .filter(listener -> !(listener instanceof ActorGuard))
                .toArray(ExecuteListenerProvider[]::new)));
    }
}
