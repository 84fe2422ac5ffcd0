package org.kabinet.ordering.reader;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose name stands in an order's history.
 *
 * @param personId absent when it was the ERP
 */
public record Mover(@Nullable UUID personId, String name) {

    /** The ERP, which moves orders as well. */
    public static final Mover ERP = new Mover(null, "1C");

    public static Mover of(Reader reader) {
        return new Mover(reader.personId(), reader.name());
    }
}
