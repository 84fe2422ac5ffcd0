package org.kabinet.ordering.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.VariantView;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the orders that go out, with the ERP's own ids of goods, in three statements however many there are. */
@Component
class PendingOrders {

    private final ExportQueries orders;
    private final Stages stages;
    private final Products products;

    PendingOrders(ExportQueries orders, Stages stages, Products products) {
        this.orders = orders;
        this.stages = stages;
        this.products = products;
    }

    @Transactional(readOnly = true)
    public List<ExportedOrder> gather(int limit) {
        List<ExportedOrder> pending = orders.pending(stages.plan(), limit);
        List<UUID> variants = pending.stream()
                .flatMap(order -> order.lines().stream())
                .map(ExportedOrder.Line::variantId)
                .distinct()
                .toList();
        Map<UUID, VariantView> known = variants.isEmpty() ? Map.of() : products.variants(variants);
        return pending.stream().map(order -> identified(order, known)).toList();
    }

    private static ExportedOrder identified(ExportedOrder order, Map<UUID, VariantView> known) {
        return order.withLines(
                order.lines().stream().map(line -> identified(line, known)).toList());
    }

    private static ExportedOrder.Line identified(ExportedOrder.Line line, Map<UUID, VariantView> known) {
        VariantView variant = known.get(line.variantId());
        return variant == null ? line : line.withExternalId(variant.externalId());
    }
}
