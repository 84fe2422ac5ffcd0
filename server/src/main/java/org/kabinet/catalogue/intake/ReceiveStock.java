package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final StockRepository stock;
    private final VariantRepository variants;
    private final WarehouseRepository warehouses;
    private final DueRepository due;

    ReceiveStock(StockRepository stock, VariantRepository variants, WarehouseRepository warehouses, DueRepository due) {
        this.stock = stock;
        this.variants = variants;
        this.warehouses = warehouses;
        this.due = due;
    }

    ImportCounts receive(ImportRun run, List<IncomingStock> incoming) {
        var portion = Portion.of(incoming, Remarks.STOCK, IncomingStock::variantExternalId, IncomingStock::line);
        UUID nameless = warehouses.nameless();
        StockPlan plan = plan(portion.records(), nameless, run.full());
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        remarks.addAll(plan.remarks());
        Written written = write(plan, nameless);
        due.noteStock(variants.productsOf(written.all()));
        return written.counts(plan.came(), remarks);
    }

    private StockPlan plan(List<IncomingStock> records, UUID nameless, boolean full) {
        Map<String, UUID> known = variants.known(
                records.stream().map(IncomingStock::variantExternalId).toList());
        StockPlan plan = new StockPlan(known, knownWarehouses(records), stock.sums(known.values()), nameless, full);
        records.forEach(plan::add);
        return plan;
    }

    private Map<String, UUID> knownWarehouses(List<IncomingStock> records) {
        List<String> named = records.stream()
                .flatMap(record -> record.byWarehouse() == null ? Stream.of() : record.byWarehouse().stream())
                .map(IncomingStock.InWarehouse::warehouseExternalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.isEmpty() ? Map.of() : warehouses.known(named);
    }

    private Written write(StockPlan plan, UUID nameless) {
        if (plan.written().isEmpty()) {
            return Written.nothing();
        }
        Written written = stock.write(plan.written(), plan.hadStock());
        if (!plan.replacing().isEmpty()) {
            written.changed().addAll(stock.clearOthers(plan.replacing()));
        }
        if (!plan.located().isEmpty()) {
            written.changed().addAll(stock.clear(plan.located(), nameless));
        }
        return written;
    }
}
