package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Takes goods and services with all that belongs to them. */
@Component
class ReceiveGoods {

    private final GoodRepository goods;
    private final WriteGoodParts parts;
    private final MarkRepository marks;
    private final DueRepository due;
    private final Ids ids;

    ReceiveGoods(GoodRepository goods, WriteGoodParts parts, MarkRepository marks, DueRepository due, Ids ids) {
        this.goods = goods;
        this.parts = parts;
        this.marks = marks;
        this.due = due;
        this.ids = ids;
    }

    ImportCounts receive(ImportRun run, List<IncomingGood> incoming) {
        var portion = Portion.of(incoming, Remarks.GOOD, IncomingGood::externalId, IncomingGood::line);
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        List<GoodRow> rows = rows(portion.records(), remarks);
        if (rows.isEmpty()) {
            return Written.nothing().counts(0, remarks);
        }
        Written written = goods.write(rows);
        written.changed().addAll(parts.write(rows, remarks));
        due.note(written.all());
        markMet(run, rows, written.created(), remarks);
        return written.counts(rows.size(), remarks);
    }

    private List<GoodRow> rows(List<IncomingGood> records, List<Remark> remarks) {
        Map<String, UUID> known =
                goods.known(records.stream().map(IncomingGood::externalId).toList());
        List<GoodRow> rows = new ArrayList<>();
        for (IncomingGood good : records) {
            UUID id = known.get(good.externalId());
            Optional<IncomingGood> usable = GoodCheck.usable(good, id != null, remarks);
            usable.ifPresent(clean -> rows.add(new GoodRow(id == null ? ids.next() : id, clean)));
        }
        return rows;
    }

    private void markMet(ImportRun run, List<GoodRow> rows, Set<UUID> created, List<Remark> remarks) {
        Set<UUID> again =
                marks.mark(run, ImportKind.GOODS, rows.stream().map(GoodRow::id).toList(), created);
        rows.stream()
                .filter(row -> again.contains(row.id()))
                .map(GoodRow::good)
                .forEach(good ->
                        remarks.add(Remarks.noted(good.line(), Remarks.GOOD, good.externalId(), "came-before", "")));
    }
}
