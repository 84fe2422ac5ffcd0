package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingGood;

/** A good as it is to be written. */
record GoodRow(UUID id, IncomingGood good) {

    /** Something that belongs to a good: one of its groups, packings, pictures… with its place among them. */
    record Part<T>(UUID owner, T value, int position) {}

    /** The goods that carry such parts at all, even if none. */
    static List<UUID> carrying(List<GoodRow> rows, Function<IncomingGood, @Nullable Object> parts) {
        return rows.stream()
                .filter(row -> parts.apply(row.good()) != null)
                .map(GoodRow::id)
                .toList();
    }

    static <T> List<Part<T>> parts(List<GoodRow> rows, Function<IncomingGood, @Nullable Collection<T>> parts) {
        return rows.stream()
                .flatMap(row -> partsOf(row, parts.apply(row.good())))
                .toList();
    }

    private static <T> Stream<Part<T>> partsOf(GoodRow row, @Nullable Collection<T> parts) {
        if (parts == null) {
            return Stream.empty();
        }
        List<T> all = List.copyOf(parts);
        return IntStream.range(0, all.size()).mapToObj(at -> new Part<>(row.id(), all.get(at), at));
    }
}
