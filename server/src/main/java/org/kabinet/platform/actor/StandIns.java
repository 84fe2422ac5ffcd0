package org.kabinet.platform.actor;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Who stands in for whom, where other modules show one of the seller's people: asked in the statement that shows them. */
public final class StandIns {
    private StandIns() {}

    /** The name of whoever stands in at this moment; nothing if nobody does. */
    public static Field<String> nameFor(Field<UUID> person) {
        return DSL.field("platform.stand_in_of({0})", String.class, person);
    }
}
