package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.IncomingStock;

/**
 * What incoming stock means for the rows that are kept. Stock by warehouse says nothing of warehouses that a packet of changes does not name, but
 * a whole package, or one that tells the total as well, means all of them. A total alone replaces everything, unless the warehouses already
 * add up to it.
 */
final class StockPlan {

    private final Map<String, UUID> variants;
    private final Map<String, UUID> warehouses;
    private final Map<UUID, BigDecimal> sums;
    private final UUID nameless;
    private final Set<UUID> first;
    private final Set<UUID> whole;

    private final List<StockRow> created = new ArrayList<>();
    private final List<StockRow> written = new ArrayList<>();
    private final List<StockRow> replacing = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int came;

    /**
     * @param variants by the ERP's id
     * @param warehouses by the ERP's id
     * @param sums of what the variants have on record
     * @param nameless the warehouse for stock that comes without one
     * @param first variants that have nothing on record for certain
     * @param whole variants of which the portion tells all warehouses
     */
    StockPlan(
            Map<String, UUID> variants,
            Map<String, UUID> warehouses,
            Map<UUID, BigDecimal> sums,
            UUID nameless,
            Set<UUID> first,
            Set<UUID> whole) {
        this.variants = variants;
        this.warehouses = warehouses;
        this.sums = sums;
        this.nameless = nameless;
        this.first = first;
        this.whole = whole;
    }

    /** Rows of variants that had none. */
    List<StockRow> created() {
        return created;
    }

    /** Rows of others, to be written where they differ. */
    List<StockRow> written() {
        return written;
    }

    /** Those of them beside which their variants have nothing in any other warehouse. */
    List<StockRow> replacing() {
        return replacing;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Variants of which we now know in which warehouses they are. */
    List<UUID> located() {
        return written.stream()
                .filter(row -> !row.warehouseId().equals(nameless))
                .map(StockRow::variantId)
                .distinct()
                .toList();
    }

    /** Variants that had stock on record before. */
    Set<UUID> hadStock() {
        return sums.keySet();
    }

    /** How many records were taken. */
    int came() {
        return came;
    }

    void add(IncomingStock stock) {
        UUID variant = variants.get(stock.variantExternalId());
        if (variant == null) {
            remarks.add(Remarks.refused(stock.line(), Remarks.STOCK, stock.variantExternalId(), "offer-unknown", ""));
            return;
        }
        came++;
        List<IncomingStock.InWarehouse> places = stock.byWarehouse();
        BigDecimal total = stock.total() == null && places != null ? BigDecimal.ZERO : stock.total();
        if (places != null && !places.isEmpty()) {
            addByWarehouse(stock, places, variant);
        } else if (total != null && possible(stock, total)) {
            addTotal(variant, total);
        }
    }

    private void addTotal(UUID variant, BigDecimal total) {
        BigDecimal sum = sums.get(variant);
        if (sum == null || sum.compareTo(total) != 0) {
            write(variant, List.of(new StockRow(variant, nameless, total, null)), true);
        }
    }

    private void addByWarehouse(IncomingStock stock, List<IncomingStock.InWarehouse> places, UUID variant) {
        Map<UUID, StockRow> rows = new LinkedHashMap<>();
        for (IncomingStock.InWarehouse place : places) {
            UUID warehouse = warehouses.get(place.warehouseExternalId());
            if (warehouse == null) {
                note(stock, "warehouse-unknown", place.warehouseExternalId());
            } else if (possible(stock, place.quantity())) {
                rows.put(warehouse, new StockRow(variant, warehouse, place.quantity(), place.expectedOn()));
            }
        }
        write(variant, rows.values(), whole.contains(variant) || stock.total() != null);
    }

    private void write(UUID variant, Collection<StockRow> rows, boolean everything) {
        if (first.contains(variant)) {
            created.addAll(rows);
            return;
        }
        written.addAll(rows);
        if (everything) {
            replacing.addAll(rows);
        }
    }

    private boolean possible(IncomingStock stock, BigDecimal quantity) {
        if (!Limits.fits(quantity)) {
            note(stock, "number-impossible", quantity.toPlainString());
            return false;
        }
        if (quantity.signum() < 0) {
            note(stock, "stock-negative", quantity.toPlainString());
        }
        return true;
    }

    private void note(IncomingStock stock, String code, String value) {
        remarks.add(Remarks.noted(stock.line(), Remarks.STOCK, stock.variantExternalId(), code, value));
    }
}
