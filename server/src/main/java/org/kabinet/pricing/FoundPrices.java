package org.kabinet.pricing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.database.RawRows;

/** Brings together what {@link PriceQueries} finds: lists and prices, in whichever order they come. */
final class FoundPrices implements RawRows.Taker {

    /** Where prices come from: a list, or an agreement with the customer. */
    private record Source(
            int rank,
            @Nullable UUID listId,
            @Nullable String listName,
            String currency,
            boolean vatIncluded,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal contractRate) {}

    private record Price(UUID variantId, BigDecimal minQuantity, LocalDate validFrom, BigDecimal amount) {
        PriceRow from(Source source) {
            return new PriceRow(
                    variantId,
                    source.rank,
                    source.listId,
                    source.listName,
                    source.currency,
                    source.vatIncluded,
                    minQuantity,
                    validFrom,
                    amount,
                    source.rate,
                    source.contractRate);
        }
    }

    private final Map<UUID, Source> lists = new HashMap<>();
    private final Map<UUID, List<Price>> listed = new HashMap<>();
    private final Map<UUID, List<PriceRow>> byVariant = new HashMap<>();

    @Override
    public void take(ResultSet row) throws SQLException {
        UUID variant = row.getObject(1, UUID.class);
        UUID list = row.getObject(2, UUID.class);
        if (variant == null) {
            lists.put(list, source(row, list));
        } else if (list == null) {
            add(price(row, variant).from(source(row, null)));
        } else {
            listed.computeIfAbsent(list, id -> new ArrayList<>()).add(price(row, variant));
        }
    }

    /** All prices of each variant that has any. */
    Map<UUID, List<PriceRow>> byVariant() {
        listed.forEach((list, prices) -> {
            Source source = Objects.requireNonNull(lists.get(list));
            prices.forEach(price -> add(price.from(source)));
        });
        listed.clear();
        return byVariant;
    }

    private void add(PriceRow price) {
        byVariant.computeIfAbsent(price.variantId(), id -> new ArrayList<>()).add(price);
    }

    private static Price price(ResultSet row, UUID variant) throws SQLException {
        return new Price(variant, row.getBigDecimal(7), row.getObject(8, LocalDate.class), row.getBigDecimal(9));
    }

    private static Source source(ResultSet row, @Nullable UUID list) throws SQLException {
        return new Source(
                row.getInt(3),
                list,
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBigDecimal(10),
                row.getBigDecimal(11));
    }
}
