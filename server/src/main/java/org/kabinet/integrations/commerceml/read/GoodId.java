package org.kabinet.integrations.commerceml.read;

import org.jspecify.annotations.Nullable;

/**
 * The id of what is sold: a good, or a good with a characteristic written {@code good#characteristic}. An empty
 * characteristic and the zero id 1C writes for «no characteristic» both mean the good itself.
 */
public record GoodId(String good, @Nullable String characteristic) {

    private static final String NO_CHARACTERISTIC = "00000000-0000-0000-0000-000000000000";

    static GoodId of(String raw) {
        int hash = raw.indexOf('#');
        if (hash < 0) {
            return new GoodId(raw, null);
        }
        String characteristic = raw.substring(hash + 1).strip();
        boolean none = characteristic.isEmpty() || characteristic.equals(NO_CHARACTERISTIC);
        return new GoodId(raw.substring(0, hash).strip(), none ? null : characteristic);
    }

    /** The id as it stands in files. */
    public String value() {
        return characteristic == null ? good : good + "#" + characteristic;
    }
}
