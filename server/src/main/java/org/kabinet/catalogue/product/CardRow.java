package org.kabinet.catalogue.product;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.database.RawRows;
import org.kabinet.platform.money.Quantity;

/**
 * A card with what its page is cut by.
 *
 * @param total how many match in all
 * @param keys the values it is sorted by, as text
 */
record CardRow(ProductCard card, long total, List<String> keys) {

    /** Puts the row of a product and those of its variants, which follow it, together into its card. */
    static final class Reader implements RawRows.Taker {
        private static final int STOCK_OF_PRODUCT = 16;
        private static final int TOTAL = 19;
        private static final int VARIANT = 20;
        private static final int STOCK_OF_VARIANT = 26;
        private static final int KEYS = 29;

        private final VariantQueries variants;
        private final LocalDate today;
        private final int keyCount;
        private final List<CardRow> read = new ArrayList<>();
        private List<UUID> variantIds = new ArrayList<>();
        private List<VariantView> shown = new ArrayList<>();

        Reader(VariantQueries variants, LocalDate today, int keyCount) {
            this.variants = variants;
            this.today = today;
            this.keyCount = keyCount;
        }

        List<CardRow> all() {
            return read;
        }

        @Override
        public void take(ResultSet row) throws SQLException {
            UUID variant = row.getObject(VARIANT, UUID.class);
            if (variant == null) {
                variantIds = variantIds(row.getArray(15));
                shown = new ArrayList<>();
                read.add(new CardRow(card(row), row.getLong(TOTAL), keys(row)));
            } else {
                variantIds.add(variant);
                shown.add(variant(row, variant, read.getLast().card()));
            }
        }

        /** Told only where the variants themselves do not follow. */
        private static List<UUID> variantIds(@Nullable Array ids) throws SQLException {
            return ids == null ? new ArrayList<>() : Arrays.asList((UUID[]) ids.getArray());
        }

        private ProductCard card(ResultSet row) throws SQLException {
            ProductKind kind = ProductKind.valueOf(row.getString(3));
            return new ProductCard(
                    row.getObject(2, UUID.class),
                    kind,
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    VariantQueries.previewUrl(row.getString(13)),
                    row.getObject(14, UUID.class),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    Quantity.plain(row.getBigDecimal(10)),
                    Quantity.plain(row.getBigDecimal(11)),
                    row.getObject(12, Integer.class),
                    Held.read(row, STOCK_OF_PRODUCT, kind, today),
                    variantIds,
                    shown);
        }

        private VariantView variant(ResultSet row, UUID id, ProductCard of) throws SQLException {
            Map<String, String> characteristics = variants.characteristics(row.getString(VARIANT + 5));
            String label = VariantLabel.of(row.getBoolean(VARIANT + 2), row.getString(VARIANT + 3), characteristics);
            String article = row.getString(VARIANT + 4);
            return new VariantView(
                    id,
                    of.id(),
                    row.getString(VARIANT + 1),
                    article == null ? of.article() : article,
                    VariantLabel.fullName(of.name(), label),
                    label,
                    characteristics,
                    of.kind(),
                    of.unitCode(),
                    of.unitName(),
                    of.vatRate(),
                    of.packMultiple(),
                    of.minQuantity(),
                    Held.read(row, STOCK_OF_VARIANT, of.kind(), today),
                    of.pictureUrl(),
                    true);
        }

        private List<String> keys(ResultSet row) throws SQLException {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < keyCount; i++) {
                keys.add(String.valueOf(row.getObject(KEYS + i)));
            }
            return keys;
        }
    }
}
