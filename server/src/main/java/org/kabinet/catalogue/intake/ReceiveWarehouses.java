package org.kabinet.catalogue.intake;

import java.util.List;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingWarehouse;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Takes warehouses. What stands in one that is no longer used does not count. */
@Component
class ReceiveWarehouses {

    /** Where a reading keeps the warehouses that it knows. */
    static final String BOOK = "warehouses";

    private final WarehouseRepository warehouses;
    private final MarkRepository marks;
    private final DueRepository due;
    private final Ids ids;

    ReceiveWarehouses(WarehouseRepository warehouses, MarkRepository marks, DueRepository due, Ids ids) {
        this.warehouses = warehouses;
        this.marks = marks;
        this.due = due;
        this.ids = ids;
    }

    ImportCounts receive(ImportRun run, List<IncomingWarehouse> incoming) {
        var portion = Portion.of(incoming, Remarks.WAREHOUSE, IncomingWarehouse::externalId, IncomingWarehouse::line);
        List<IncomingWarehouse> records = portion.records();
        if (records.isEmpty()) {
            return Written.nothing().counts(0, portion.remarks());
        }
        KnownIds known = new KnownIds(
                warehouses.known(
                        records.stream().map(IncomingWarehouse::externalId).toList()),
                ids::next);
        List<WarehouseRepository.Row> rows = records.stream()
                .map(warehouse -> new WarehouseRepository.Row(known.of(warehouse.externalId()), warehouse))
                .toList();
        run.reading().forget(BOOK);
        Written written = warehouses.write(rows);
        if (!written.all().isEmpty()) {
            due.noteStock(warehouses.hold(written.all()));
        }
        marks.mark(
                run,
                ImportKind.WAREHOUSES,
                rows.stream().map(WarehouseRepository.Row::id).toList(),
                written.created());
        return written.counts(records.size(), portion.remarks());
    }
}
