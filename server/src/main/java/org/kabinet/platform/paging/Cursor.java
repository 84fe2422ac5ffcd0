package org.kabinet.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * The sort keys of the last row shown, opaque to the client. It carries the order it was made for: a cursor of one order is
 * refused in another.
 */
public record Cursor(String order, List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String order, Object... keys) {
        return new Cursor(order, List.of(keys).stream().map(Object::toString).toList());
    }

    /** Reads a cursor that must be of the given order and number of keys. */
    public static Optional<Cursor> decode(@Nullable String encoded, String order, int keys) {
        if (encoded == null || encoded.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>(List.of(text(encoded).split(SEPARATOR, -1)));
        if (parts.size() != keys + 1 || !parts.getFirst().equals(order)) {
            throw new ProblemException(PlatformProblem.BAD_CURSOR);
        }
        return Optional.of(new Cursor(order, parts.subList(1, parts.size())));
    }

    public String encoded() {
        var all = new ArrayList<String>();
        all.add(order);
        all.addAll(keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, all).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(PlatformProblem.BAD_CURSOR);
        }
    }
}
