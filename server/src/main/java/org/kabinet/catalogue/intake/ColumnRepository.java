package org.kabinet.catalogue.intake;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Turns rows into columns: a portion travels to the database as a few arrays, however many rows it has. */
final class ColumnRepository {

    private ColumnRepository() {}

    static <T> Field<?> texts(List<T> rows, Function<T, @Nullable String> part) {
        return column(rows, part, String[]::new);
    }

    static <T> Field<?> ids(List<T> rows, Function<T, @Nullable UUID> part) {
        return column(rows, part, UUID[]::new);
    }

    static <T> Field<?> decimals(List<T> rows, Function<T, @Nullable BigDecimal> part) {
        return column(rows, part, BigDecimal[]::new);
    }

    static <T> Field<?> numbers(List<T> rows, Function<T, @Nullable Integer> part) {
        return column(rows, part, Integer[]::new);
    }

    static <T> Field<?> flags(List<T> rows, Function<T, @Nullable Boolean> part) {
        return column(rows, part, Boolean[]::new);
    }

    static Field<?> ids(Collection<UUID> ids) {
        return val(ids.toArray(UUID[]::new));
    }

    static Field<?> texts(Collection<String> texts) {
        return val(texts.toArray(String[]::new));
    }

    static <T, V> Field<?> column(List<T> rows, Function<T, @Nullable V> part, IntFunction<V[]> array) {
        return val(rows.stream().map(part).toArray(array));
    }
}
