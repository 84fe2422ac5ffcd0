package org.kabinet.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor where the next part begins; absent at the end
 * @param total how many there are in all, where that is cheap to know
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {
    public static final int MAX_LIMIT = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page from rows fetched one more than the limit; the cursor is made of the last row shown. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        return cut(rows, limit, cursorOf, null);
    }

    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, Cursor> cursorOf, @Nullable Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, cursorOf.apply(shown.getLast()).encoded(), total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = items.stream().<R>map(change).toList();
        return new Page<>(changed, nextCursor, total);
    }
}
