package org.kabinet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class ColumnsTests {

    private static final List<@Nullable String> TEXTS =
            Arrays.asList("", " ", "кавычка \" и \\ черта", null, "NULL", "{a,b}", "строка\nи ещё", "😀", "'");

    @Autowired
    private Given given;

    @Test
    void textsArriveAsTheyAre() {
        assertThat(there(Columns.texts(rows(TEXTS), ColumnsTests::value), "text"))
                .isEqualTo(TEXTS);
    }

    @Test
    void idsArriveAsTheyAre() {
        List<@Nullable UUID> ids = Arrays.asList(UUID.randomUUID(), null, new UUID(0, 0), new UUID(-1, -1));
        assertThat(there(Columns.ids(rows(ids), ColumnsTests::value), "uuid"))
                .isEqualTo(ids.stream()
                        .map(id -> id == null ? null : id.toString())
                        .toList());
    }

    @Test
    void numbersFlagsAndDaysAreWhatTheyAreCastTo() {
        var amounts = rows(Arrays.asList(new BigDecimal("1E+3"), new BigDecimal("-0.0001"), null));
        assertThat(there(Columns.decimals(amounts, ColumnsTests::value), "numeric"))
                .containsExactly("1000", "-0.0001", null);
        assertThat(there(Columns.numbers(rows(List.of(7, -1)), ColumnsTests::value), "int"))
                .containsExactly("7", "-1");
        assertThat(there(Columns.flags(rows(Arrays.asList(true, false, null)), ColumnsTests::value), "boolean"))
                .containsExactly("true", "false", null);
        assertThat(there(Columns.days(rows(List.of(LocalDate.of(2026, 2, 28))), ColumnsTests::value), "date"))
                .containsExactly("2026-02-28");
    }

    @Test
    void anEmptyColumnHasNoRows() {
        assertThat(there(Columns.texts(List.of()), "text")).isEmpty();
        assertThat(there(Columns.ids(List.of()), "uuid")).isEmpty();
    }

    @Test
    void aConnectionWithoutTheBinaryFormIsGivenTheSameAsText() {
        String written = BinaryArray.of(TEXTS.toArray(String[]::new)).getValue();
        assertThat(there(DSL.val(written), "text")).isEqualTo(TEXTS);
        UUID id = UUID.randomUUID();
        assertThat(there(DSL.val(BinaryArray.of(id, null).getValue()), "uuid")).containsExactly(id.toString(), null);
    }

    private static <T> List<Optional<T>> rows(List<? extends @Nullable T> values) {
        List<Optional<T>> rows = new ArrayList<>();
        values.forEach(value -> rows.add(Optional.ofNullable(value)));
        return rows;
    }

    private static <T> @Nullable T value(Optional<T> row) {
        return row.orElse(null);
    }

    private List<@Nullable String> there(Field<?> column, String type) {
        return given.asSystem(sql -> {
            List<@Nullable String> rows = new ArrayList<>();
            sql.fetch(
                            "select value::text as value from unnest({0}::%s[]) with ordinality as n (value, at) order by at"
                                    .formatted(type),
                            column)
                    .forEach(row -> rows.add(row.get("value", String.class)));
            return rows;
        });
    }
}
