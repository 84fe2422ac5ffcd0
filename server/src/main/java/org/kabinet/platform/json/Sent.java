package org.kabinet.platform.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A part of a change that a client may leave out: left out it stays as it is, sent as null it is cleared.
 *
 * @param given whether the part was in the request at all
 */
@JsonDeserialize(using = SentDeserializer.class)
public record Sent<T>(boolean given, @Nullable T value) {

    /** The part was not in the request. */
    public static <T> Sent<T> nothing() {
        return new Sent<>(false, null);
    }

    /** The part was in the request. */
    public static <T> Sent<T> of(@Nullable T value) {
        return new Sent<>(true, value);
    }

    /** What is true afterwards. */
    public @Nullable T or(@Nullable T known) {
        return given ? value : known;
    }
}
