package org.kabinet.catalogue.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.WholeOf;
import org.springframework.stereotype.Component;

/** Ends a whole package. A package that carried nothing of a kind says nothing about that kind: it is not the order to empty the shop. */
@Component
class DeactivateAbsent {

    private final AbsentRepository absent;
    private final MarkRepository marks;
    private final VariantRepository variants;
    private final WarehouseRepository warehouses;
    private final DueRepository due;

    DeactivateAbsent(
            AbsentRepository absent,
            MarkRepository marks,
            VariantRepository variants,
            WarehouseRepository warehouses,
            DueRepository due) {
        this.absent = absent;
        this.marks = marks;
        this.variants = variants;
        this.warehouses = warehouses;
        this.due = due;
    }

    ImportCounts in(UUID runId, Set<WholeOf> whole) {
        int deactivated = 0;
        for (ImportKind kind : ImportKind.values()) {
            Set<String> sources = whole.stream()
                    .filter(one -> one.kind() == kind)
                    .map(WholeOf::source)
                    .collect(Collectors.toSet());
            if (!sources.isEmpty() && marks.hasMet(runId, kind)) {
                deactivated += of(kind, runId, sources);
            }
        }
        return new ImportCounts(0, 0, 0, deactivated, List.of());
    }

    /** Ends a source for good: nothing of it was met, because it does not come any more. Only goods are counted, since they are what is sold. */
    ImportCounts everythingOf(UUID runId, String source) {
        int goods = 0;
        for (ImportKind kind : ImportKind.values()) {
            int deactivated = of(kind, runId, Set.of(source));
            goods += kind == ImportKind.GOODS ? deactivated : 0;
        }
        return new ImportCounts(0, 0, 0, goods, List.of());
    }

    private int of(ImportKind kind, UUID runId, Set<String> sources) {
        Set<UUID> absentNow = absent.takeOff(kind, runId, sources);
        return switch (kind) {
            case GROUPS -> absentNow.size();
            case GOODS -> goods(absentNow);
            case OFFERS -> offers(absentNow);
            case WAREHOUSES -> warehouses(absentNow);
        };
    }

    private int goods(Set<UUID> goods) {
        due.note(goods);
        return goods.size();
    }

    private int offers(Set<UUID> offers) {
        Set<UUID> products = variants.productsOf(offers);
        variants.settlePlain(products);
        due.noteVariants(products);
        return offers.size();
    }

    private int warehouses(Set<UUID> closed) {
        due.noteStock(warehouses.hold(closed));
        return closed.size();
    }
}
