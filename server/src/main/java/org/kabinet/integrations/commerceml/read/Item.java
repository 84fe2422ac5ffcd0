package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goods, offers and document lines have in common: the type «Товар» of the schema. */
public record Item(
        GoodId id,
        @Nullable String code,
        @Nullable String article,
        @Nullable String name,
        @Nullable String fullName,
        @Nullable String description,
        @Nullable List<String> barcodes,
        @Nullable BaseUnit unit,
        @Nullable List<String> groupIds,
        @Nullable String categoryId,
        @Nullable List<String> pictures,
        @Nullable String country,
        @Nullable String brand,
        @Nullable String manufacturer,
        @Nullable BigDecimal weight,
        @Nullable List<PropertyValue> properties,
        @Nullable List<TaxRate> taxRates,
        @Nullable List<Characteristic> characteristics,
        @Nullable List<Requisite> requisites,
        @Nullable List<GoodId> analogues,
        @Nullable Boolean deleted) {

    /** The unit in which stock is kept; {@code code} is trimmed and falls back to a numeric text of the element. */
    public record BaseUnit(
            @Nullable String code,
            @Nullable String shortName,
            @Nullable String fullName,
            @Nullable String international,
            List<Packing> packings) {}

    /** A larger unit: {@code factor} base units make one. */
    public record Packing(String unit, BigDecimal factor) {}

    /** Values of one property; each is a text or the id of a choice. */
    public record PropertyValue(String propertyId, List<String> values) {}

    /** A tax of the good; the rate is as written: {@code 20}, {@code 20%}, {@code Без НДС}. */
    public record TaxRate(String name, @Nullable String rate) {}

    /** What tells variants of a good apart: size, colour. */
    public record Characteristic(@Nullable String id, String name, String value) {}

    /** A named value outside the schema: «ТипНоменклатуры», «Полное наименование». */
    public record Requisite(String name, List<String> values) {

        /** The first value, or a blank. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }
}
