package org.kabinet.integrations.catalogues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue that has come.
 *
 * @param source its id in 1C; of one without an id, that of the account
 * @param name as 1C calls it; may be empty
 * @param accountName by whose exchange it came last; null when by the command
 * @param left whether another one has begun to come whole since it came last
 */
public record KnownCatalogue(
        String source, String name, @Nullable String accountName, Instant cameAt, boolean left) {

    /** What people recognise it by. */
    public String label() {
        return name.isEmpty() ? source : name;
    }
}
