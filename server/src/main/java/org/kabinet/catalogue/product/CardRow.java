package org.kabinet.catalogue.product;

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

    /** Puts the rows of one product together into its card. */
    static final class Reader implements RawRows.Taker {
        private static final int STOCK_OF_PRODUCT = 15;
        private static final int VARIANT = 18;
        private static final int STOCK_OF_VARIANT = 24;
        private static final int TOTAL = 27;

        private final VariantQueries variants;
        private final LocalDate today;
        private final int keyCount;
        private final List<CardRow> read = new ArrayList<>();
        private List<VariantView> shown = new ArrayList<>();
        private @Nullable UUID last;

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
            UUID product = row.getObject(1, UUID.class);
            if (!product.equals(last)) {
                last = product;
                shown = new ArrayList<>();
                read.add(new CardRow(card(row, product), row.getLong(TOTAL), keys(row)));
            }
            UUID variant = row.getObject(VARIANT, UUID.class);
            if (variant != null) {
                shown.add(variant(row, variant, read.getLast().card()));
            }
        }

        private ProductCard card(ResultSet row, UUID id) throws SQLException {
            ProductKind kind = ProductKind.valueOf(row.getString(2));
            return new ProductCard(
                    id,
                    kind,
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    VariantQueries.previewUrl(row.getString(12)),
                    row.getObject(13, UUID.class),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    Quantity.plain(row.getBigDecimal(9)),
                    Quantity.plain(row.getBigDecimal(10)),
                    row.getObject(11, Integer.class),
                    Held.read(row, STOCK_OF_PRODUCT, kind, today),
                    Arrays.asList((UUID[]) row.getArray(14).getArray()),
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
            for (int i = 1; i <= keyCount; i++) {
                keys.add(String.valueOf(row.getObject(TOTAL + i)));
            }
            return keys;
        }
    }
}
