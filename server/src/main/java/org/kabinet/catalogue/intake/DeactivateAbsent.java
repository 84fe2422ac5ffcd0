package org.kabinet.catalogue.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportKind;
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

    ImportCounts in(UUID runId, Set<ImportKind> kinds) {
        int deactivated = 0;
        for (ImportKind kind : kinds) {
            if (marks.hasMet(runId, kind)) {
                deactivated += of(kind, runId);
            }
        }
        return new ImportCounts(0, 0, 0, deactivated, List.of());
    }

    private int of(ImportKind kind, UUID runId) {
        return switch (kind) {
            case GROUPS -> absent.groups(runId).size();
            case GOODS -> goods(absent.goods(runId));
            case OFFERS -> offers(absent.variants(runId));
            case WAREHOUSES -> warehouses(absent.warehouses(runId));
        };
    }

    private int goods(Set<UUID> goods) {
        due.note(goods);
        return goods.size();
    }

    private int offers(Set<UUID> offers) {
        Set<UUID> products = variants.productsOf(offers);
        variants.settlePlain(products);
        due.note(products);
        return offers.size();
    }

    private int warehouses(Set<UUID> closed) {
        due.noteStock(warehouses.productsIn(closed));
        return closed.size();
    }
}
