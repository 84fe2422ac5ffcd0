package org.kabinet.catalogue.product;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.StockView;
import org.kabinet.platform.money.Quantity;

/** What stands with a variant or a product about its stock, as it is shown on a day. */
final class Held {

    private Held() {}

    /** Of the days on which more is expected the first that has not passed counts. */
    static StockView view(
            ProductKind kind,
            @Nullable BigDecimal held,
            LocalDate @Nullable [] expected,
            @Nullable String mainWarehouse,
            LocalDate today) {
        LocalDate next = expected == null
                ? null
                : Arrays.stream(expected)
                        .filter(day -> !day.isBefore(today))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        BigDecimal there = held == null ? BigDecimal.ZERO : Quantity.plain(held);
        return new StockView(there, state(kind, there, next), next, mainWarehouse);
    }

    /** From three columns: how much, on which days more is expected, where most of it is. */
    static StockView read(ResultSet row, int at, ProductKind kind, LocalDate today) throws SQLException {
        return view(kind, row.getBigDecimal(at), days(row.getArray(at + 1)), row.getString(at + 2), today);
    }

    private static LocalDate @Nullable [] days(@Nullable Array days) throws SQLException {
        return days == null
                ? null
                : Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).toArray(LocalDate[]::new);
    }

    private static StockView.State state(ProductKind kind, BigDecimal held, @Nullable LocalDate expected) {
        if (kind == ProductKind.SERVICE || held.signum() > 0) {
            return StockView.State.IN_STOCK;
        }
        return expected == null ? StockView.State.NONE : StockView.State.EXPECTED;
    }
}
