package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingStock;
import org.springframework.stereotype.Component;

/** Takes stock. */
@Component
class ReceiveStock {

    private static final String NAMELESS = "warehouse without a name";

    private final StockRepository stock;
    private final VariantRepository variants;
    private final WarehouseRepository warehouses;
    private final MarkRepository marks;
    private final DueRepository due;

    ReceiveStock(
            StockRepository stock,
            VariantRepository variants,
            WarehouseRepository warehouses,
            MarkRepository marks,
            DueRepository due) {
        this.stock = stock;
        this.variants = variants;
        this.warehouses = warehouses;
        this.marks = marks;
        this.due = due;
    }

    ImportCounts receive(ImportRun run, List<IncomingStock> incoming) {
        var portion = Portion.of(incoming, Remarks.STOCK, IncomingStock::variantExternalId, IncomingStock::line);
        UUID nameless = nameless(run);
        StockPlan plan = plan(run, portion.records(), nameless);
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        remarks.addAll(plan.remarks());
        Written written = write(plan);
        create(plan.created());
        Set<UUID> lessened = clear(plan, nameless);
        written.changed().addAll(lessened);
        Set<UUID> touched = written.all();
        stock.hold(touched, lessened);
        if (!touched.isEmpty()) {
            due.noteStock(variants.productsOf(touched));
        }
        plan.created().stream().map(StockRow::variantId).forEach(written.created()::add);
        return written.counts(plan.came(), remarks);
    }

    private StockPlan plan(ImportRun run, List<IncomingStock> records, UUID nameless) {
        List<String> externalIds =
                records.stream().map(IncomingStock::variantExternalId).toList();
        Map<String, UUID> known = run.reading().variants(externalIds, variants::known);
        Map<String, UUID> places = knownWarehouses(run, records);
        Set<UUID> first = run.reading().firstStock(known.values());
        StockPlan plan = new StockPlan(known, places, sums(known, first), nameless, first, whole(run, known));
        records.forEach(plan::add);
        return plan;
    }

    private Map<UUID, BigDecimal> sums(Map<String, UUID> known, Set<UUID> first) {
        List<UUID> others =
                known.values().stream().filter(it -> !first.contains(it)).toList();
        return others.isEmpty() ? Map.of() : stock.sums(others);
    }

    /** Variants of which this file alone tells all warehouses: of those in several files of a run each tells some. */
    private Set<UUID> whole(ImportRun run, Map<String, UUID> known) {
        if (!run.full()) {
            return Set.of();
        }
        Set<UUID> whole = new HashSet<>(known.values());
        whole.removeAll(marks.markStock(run, known.values()));
        return whole;
    }

    private UUID nameless(ImportRun run) {
        return run.reading()
                .recall(NAMELESS, UUID.class, List.of(""), unnamed -> Map.of("", warehouses.nameless()))
                .values()
                .iterator()
                .next();
    }

    private Map<String, UUID> knownWarehouses(ImportRun run, List<IncomingStock> records) {
        List<String> named = records.stream()
                .flatMap(record -> record.byWarehouse() == null ? Stream.of() : record.byWarehouse().stream())
                .map(IncomingStock.InWarehouse::warehouseExternalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return run.reading().recall(ReceiveWarehouses.BOOK, UUID.class, named, warehouses::known);
    }

    /** Their products are noted already, with the variants that have come. */
    private void create(List<StockRow> rows) {
        if (!rows.isEmpty()) {
            stock.create(rows);
        }
    }

    private Written write(StockPlan plan) {
        return plan.written().isEmpty() ? Written.nothing() : stock.write(plan.written(), plan.hadStock());
    }

    private Set<UUID> clear(StockPlan plan, UUID nameless) {
        Set<UUID> lessened = new HashSet<>();
        if (!plan.replacing().isEmpty()) {
            lessened.addAll(stock.clearOthers(plan.replacing()));
        }
        List<UUID> located = plan.located();
        if (!located.isEmpty()) {
            lessened.addAll(stock.clear(located, nameless));
        }
        return lessened;
    }
}
