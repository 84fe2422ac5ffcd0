package org.kabinet.ordering.reader;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose name stands in an order's history.
 *
 * @param personId absent when it was the ERP
 * @param onBehalf the customer for whom the seller's people acted
 */
public record Mover(@Nullable UUID personId, String name, @Nullable String onBehalf) {

    /** The ERP, which moves orders as well. */
    public static final Mover ERP = new Mover(null, "1C", null);

    public static Mover of(Reader reader) {
        return new Mover(reader.personId(), reader.name(), null);
    }

    /** Staff who do what is the customer's to do. */
    public static Mover onBehalfOf(String customer, Reader reader) {
        return new Mover(reader.personId(), reader.name(), customer);
    }
}
