package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.intake.BarcodeRepository.Row;
import org.springframework.stereotype.Component;

/** Writes barcodes: those of a good belong to the variant that stands for the good itself. */
@Component
class WriteBarcodes {

    private final BarcodeRepository barcodes;
    private final VariantRepository variants;

    WriteBarcodes(BarcodeRepository barcodes, VariantRepository variants) {
        this.barcodes = barcodes;
        this.variants = variants;
    }

    /** Tells which goods have other barcodes now. */
    Set<UUID> ofGoods(List<GoodRow> rows) {
        List<GoodRow> carrying =
                rows.stream().filter(row -> row.good().barcodes() != null).toList();
        if (carrying.isEmpty()) {
            return Set.of();
        }
        Map<UUID, UUID> plain =
                variants.plainOf(carrying.stream().map(GoodRow::id).toList());
        List<Row> codes = new ArrayList<>();
        for (GoodRow row : carrying) {
            UUID variant = plain.get(row.id());
            if (variant != null && row.good().barcodes() != null) {
                row.good().barcodes().stream()
                        .filter(WriteBarcodes::usable)
                        .forEach(code -> codes.add(new Row(variant, code.strip())));
            }
        }
        Set<UUID> changed = barcodes.write(plain.values(), codes);
        Set<UUID> goods = new HashSet<>();
        plain.forEach((good, variant) -> {
            if (changed.contains(variant)) {
                goods.add(good);
            }
        });
        return goods;
    }

    /** Tells which variants have other barcodes now. */
    Set<UUID> ofOffers(List<OfferRow> rows) {
        List<UUID> carrying = new ArrayList<>();
        List<Row> codes = new ArrayList<>();
        for (OfferRow row : rows) {
            List<String> carried = row.offer().barcodes();
            if (carried != null) {
                carrying.add(row.id());
                carried.stream()
                        .filter(WriteBarcodes::usable)
                        .forEach(code -> codes.add(new Row(row.id(), code.strip())));
            }
        }
        return carrying.isEmpty() ? Set.of() : barcodes.write(carrying, codes);
    }

    private static boolean usable(String code) {
        return !code.isBlank() && code.length() <= Limits.CODE;
    }
}
