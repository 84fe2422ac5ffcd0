package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.UnitNames;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PriceTier;

/**
 * A column of a spreadsheet.
 *
 * @param key its heading in the texts
 * @param value a text, a number or a date; the second argument puts keys into words
 */
record SheetColumn(String key, double width, BiFunction<SheetRow, Function<String, String>, @Nullable Object> value) {

    private static final String PRICES = "price";
    private static final String QUANTITY = "quantity";
    private static final String SUM = "amount";
    private static final Set<String> OF_MONEY = Set.of(PRICES, SUM);
    private static final Set<String> TYPED = Set.of(QUANTITY, SUM);

    private static final List<SheetColumn> GOODS = List.of(
            new SheetColumn("article", 18, (row, words) -> row.variant().article()),
            new SheetColumn("name", 60, (row, words) -> row.variant().name()),
            new SheetColumn("brand", 18, (row, words) -> row.card().brand()),
            new SheetColumn(
                    "unit",
                    8,
                    (row, words) ->
                            UnitNames.of(row.variant().unitCode(), row.variant().unitName())),
            new SheetColumn("pack", 12, (row, words) -> row.variant().packMultiple()),
            new SheetColumn("minimum", 14, (row, words) -> minimum(row.variant().minQuantity())));

    private static final List<SheetColumn> STOCK = List.of(
            new SheetColumn("stock", 12, (row, words) -> row.variant().stock().total()),
            new SheetColumn(
                    "expected", 14, (row, words) -> row.variant().stock().expectedOn()));

    private static final SheetColumn LEAD =
            new SheetColumn("lead", 12, (row, words) -> days(row.card().leadTimeDays()));

    private static final List<SheetColumn> PRICE = List.of(
            new SheetColumn(
                    "price", 14, (row, words) -> row.amount() == null ? words.apply("on-request") : row.amount()),
            new SheetColumn("currency", 9, (row, words) -> row.currency()),
            new SheetColumn("vat", 14, (row, words) -> vat(row.variant().vatRate(), words)));

    private static final SheetColumn TIERS = new SheetColumn("tiers", 40, SheetColumn::tiers);

    /** A price list: goods, prices and what they become with quantity. */
    static List<SheetColumn> priceList() {
        return Stream.of(GOODS, PRICE, List.of(TIERS)).flatMap(List::stream).toList();
    }

    /** What may be shown of goods, by the names of the columns on the screen; a price brings its currency and VAT along. */
    private static Map<String, List<SheetColumn>> byName() {
        Map<String, List<SheetColumn>> columns = new LinkedHashMap<>();
        GOODS.forEach(column -> columns.put(column.key(), List.of(column)));
        columns.put("stock", STOCK);
        columns.put("lead", List.of(LEAD));
        columns.put(PRICES, PRICE);
        columns.put(QUANTITY, List.of(new SheetColumn(QUANTITY, 12, (row, words) -> row.quantity())));
        columns.put(SUM, List.of(new SheetColumn(SUM, 14, (row, words) -> row.sum())));
        return columns;
    }

    /** Refuses names of columns that there are not. */
    static void check(Collection<String> names, FieldErrors errors, String pointer) {
        Set<String> known = byName().keySet();
        names.forEach(name -> errors.require(known.contains(name), pointer, "COLUMN_UNKNOWN", name));
    }

    /**
     * What stands on the screen: the chosen columns in their order, each once, all if none is chosen; prices if the reader has any, quantities if there may
     * be any.
     */
    static List<SheetColumn> view(Collection<String> chosen, boolean prices, boolean typed) {
        Map<String, List<SheetColumn>> columns = byName();
        return (chosen.isEmpty() ? columns.keySet() : chosen)
                .stream()
                        .distinct()
                        .filter(name -> prices || !OF_MONEY.contains(name))
                        .filter(name -> typed || !TYPED.contains(name))
                        .flatMap(name -> columns.getOrDefault(name, List.of()).stream())
                        .toList();
    }

    /** Whether it holds money, which has two digits after the point. */
    boolean isMoney() {
        return OF_MONEY.contains(key);
    }

    private static @Nullable BigDecimal days(@Nullable Integer days) {
        return days == null ? null : BigDecimal.valueOf(days);
    }

    private static @Nullable BigDecimal minimum(BigDecimal quantity) {
        return quantity.signum() == 0 ? null : quantity;
    }

    private static String vat(String rate, Function<String, String> words) {
        return rate.equals("none") ? words.apply("vat.none") : rate + " %";
    }

    private static @Nullable String tiers(SheetRow row, Function<String, String> words) {
        List<PriceTier> tiers = row.tiers();
        return tiers.size() < 2
                ? null
                : tiers.stream()
                        .filter(tier -> tier.from().signum() > 0)
                        .map(tier -> words.apply("from") + " " + tier.from().toPlainString() + " — "
                                + tier.price().amount().toPlainString())
                        .collect(Collectors.joining("; "));
    }
}
