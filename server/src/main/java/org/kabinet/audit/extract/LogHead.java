package org.kabinet.audit.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an extract.
 *
 * @param chain whose it is: the id of an organisation, all zeros for the seller
 * @param after the number of the record before the first one here; nought at the beginning of a chain
 * @param anchor the hash of that record
 */
record LogHead(
        String format,
        int version,
        String chain,
        @Nullable String organisation,
        long after,
        String anchor,
        Instant exportedAt) {}
