package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.intake.GoodPartsRepository.Value;
import org.springframework.stereotype.Component;

/** Writes what belongs to goods, and notes what they refer to but nobody has told us of. */
@Component
class WriteGoodParts {

    private final GoodPartsRepository parts;
    private final GoodFilesRepository files;
    private final WriteBarcodes barcodes;

    WriteGoodParts(GoodPartsRepository parts, GoodFilesRepository files, WriteBarcodes barcodes) {
        this.parts = parts;
        this.files = files;
        this.barcodes = barcodes;
    }

    /** Tells whose parts have changed. */
    Set<UUID> write(List<GoodRow> rows, List<Remark> remarks) {
        Set<UUID> changed = new HashSet<>();
        if (carries(rows, IncomingGood::groups)) {
            noteUnknown(rows, remarks, "group-unknown", IncomingGood::groups, parts::knownGroups);
            changed.addAll(parts.writeGroups(rows));
        }
        if (carries(rows, IncomingGood::properties)) {
            changed.addAll(writeProperties(rows, remarks));
        }
        if (carries(rows, IncomingGood::packings)) {
            changed.addAll(parts.writePackings(rows));
        }
        if (carries(rows, IncomingGood::analogues)) {
            changed.addAll(parts.writeAnalogues(rows));
        }
        if (carries(rows, IncomingGood::pictures)) {
            changed.addAll(files.writePictures(rows));
        }
        if (carries(rows, IncomingGood::files)) {
            changed.addAll(files.writeFiles(rows));
        }
        changed.addAll(barcodes.ofGoods(rows));
        return changed;
    }

    private Set<UUID> writeProperties(List<GoodRow> rows, List<Remark> remarks) {
        noteUnknown(rows, remarks, "property-unknown", WriteGoodParts::propertyIds, parts::knownProperties);
        List<Value> values = new ArrayList<>();
        rows.forEach(row -> values.addAll(GoodValues.of(row)));
        List<Value> unresolved = parts.unresolved(values);
        Map<UUID, IncomingGood> goods = rows.stream().collect(Collectors.toMap(GoodRow::id, GoodRow::good));
        for (Value value : unresolved) {
            IncomingGood good = goods.get(value.productId());
            if (good != null) {
                remarks.add(
                        Remarks.noted(good.line(), Remarks.GOOD, good.externalId(), "choice-unknown", value.value()));
            }
        }
        values.removeAll(new HashSet<>(unresolved));
        return parts.writeProperties(GoodRow.carrying(rows, IncomingGood::properties), values);
    }

    private static @Nullable Collection<String> propertyIds(IncomingGood good) {
        return good.properties() == null ? null : good.properties().keySet();
    }

    private static boolean carries(List<GoodRow> rows, Function<IncomingGood, @Nullable Object> part) {
        return rows.stream().anyMatch(row -> part.apply(row.good()) != null);
    }

    private static void noteUnknown(
            List<GoodRow> rows,
            List<Remark> remarks,
            String code,
            Function<IncomingGood, @Nullable Collection<String>> named,
            Function<Collection<String>, Set<String>> known) {
        var references = GoodRow.parts(rows, named);
        Set<String> ids = references.stream().map(GoodRow.Part::value).collect(Collectors.toSet());
        ids.removeAll(ids.isEmpty() ? Set.of() : known.apply(ids));
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, IncomingGood> goods = rows.stream().collect(Collectors.toMap(GoodRow::id, GoodRow::good));
        references.stream().filter(reference -> ids.contains(reference.value())).forEach(reference -> {
            IncomingGood good = goods.get(reference.owner());
            if (good != null) {
                remarks.add(Remarks.noted(good.line(), Remarks.GOOD, good.externalId(), code, reference.value()));
            }
        });
    }
}
