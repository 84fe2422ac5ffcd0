package org.kabinet.platform.database;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into columns: a portion travels to the database as a few arrays, however many rows it has. Ids and texts, of which there are most, go
 * in the binary form of PostgreSQL, which costs either side a fourth of what writing and reading them as text does.
 */
public final class Columns {
    private Columns() {}

    public static Field<UUID[]> ids(Collection<UUID> ids) {
        return ids(ids.toArray(UUID[]::new));
    }

    public static Field<UUID[]> ids(UUID... ids) {
        return ArrayBinding.field(UUID[].class, ids, BinaryArray.of(ids));
    }

    public static <T> Field<UUID[]> ids(List<T> rows, Function<T, @Nullable UUID> part) {
        return ids(array(rows, part, UUID[]::new));
    }

    public static Field<String[]> texts(Collection<String> texts) {
        return texts(texts.toArray(String[]::new));
    }

    public static <T> Field<String[]> texts(List<T> rows, Function<T, @Nullable String> part) {
        return texts(array(rows, part, String[]::new));
    }

    private static Field<String[]> texts(String... texts) {
        return ArrayBinding.field(String[].class, texts, BinaryArray.of(texts));
    }

    /** To be cast to {@code numeric[]}, as the following to what they hold. */
    public static <T> Field<String[]> decimals(List<T> rows, Function<T, @Nullable BigDecimal> part) {
        return written(rows, part, BigDecimal::toPlainString);
    }

    public static <T> Field<String[]> numbers(List<T> rows, Function<T, @Nullable Integer> part) {
        return written(rows, part, String::valueOf);
    }

    public static <T> Field<String[]> flags(List<T> rows, Function<T, @Nullable Boolean> part) {
        return written(rows, part, flag -> flag ? "t" : "f");
    }

    public static <T> Field<String[]> days(List<T> rows, Function<T, @Nullable LocalDate> part) {
        return written(rows, part, LocalDate::toString);
    }

    private static <T, V> Field<String[]> written(
            List<T> rows, Function<T, @Nullable V> part, Function<V, String> text) {
        return texts(rows, row -> {
            V value = part.apply(row);
            return value == null ? null : text.apply(value);
        });
    }

    private static <T, V> V[] array(List<T> rows, Function<T, @Nullable V> part, IntFunction<V[]> make) {
        return rows.stream().map(part).toArray(make);
    }
}
