package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.kabinet.catalogue.IncomingStock;

/** The plan against a table of the simplest kind: a map from warehouse to quantity. */
class StockPlanPropertyTests {

    private static final UUID VARIANT = new UUID(0, 1);
    private static final UUID NAMELESS = new UUID(0, 9);
    private static final Map<String, UUID> WAREHOUSES =
            Map.of("a", new UUID(0, 2), "b", new UUID(0, 3), "c", new UUID(0, 4));

    record Packet(IncomingStock stock, boolean full) {}

    @Provide
    Arbitrary<Packet> packets() {
        Arbitrary<BigDecimal> quantity = Arbitraries.integers().between(0, 5).map(BigDecimal::valueOf);
        Arbitrary<IncomingStock> totals = quantity.map(total -> new IncomingStock(1, "v", total, null));
        Arbitrary<IncomingStock> places = Combinators.combine(Arbitraries.of("a", "b", "c"), quantity)
                .as((warehouse, held) -> new IncomingStock.InWarehouse(warehouse, held, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> new IncomingStock(1, "v", null, all));
        return Combinators.combine(Arbitraries.oneOf(totals, places), Arbitraries.of(true, false))
                .as(Packet::new);
    }

    @Property
    void afterATotalTheSumIsTheTotal(@ForAll @Size(max = 6) List<@From("packets") Packet> packets) {
        Map<UUID, BigDecimal> table = new HashMap<>();
        for (Packet packet : packets) {
            apply(table, packet);
            if (packet.stock().total() != null) {
                assertThat(sum(table)).isEqualByComparingTo(packet.stock().total());
            }
        }
    }

    @Property
    void everyNamedWarehouseHoldsWhatWasToldLast(@ForAll @Size(max = 6) List<@From("packets") Packet> packets) {
        Map<UUID, BigDecimal> table = new HashMap<>();
        for (Packet packet : packets) {
            apply(table, packet);
            Map<UUID, BigDecimal> told = told(packet.stock());
            assertThat(table).containsAllEntriesOf(told);
            if (packet.full() && !told.isEmpty()) {
                assertThat(table).containsOnlyKeys(told.keySet());
            }
        }
    }

    @Property
    void nothingIsCountedTwice(@ForAll @Size(max = 6) List<@From("packets") Packet> packets) {
        Map<UUID, BigDecimal> table = new HashMap<>();
        for (Packet packet : packets) {
            apply(table, packet);
            assertThat(table.containsKey(NAMELESS) && table.size() > 1).isFalse();
        }
    }

    @Property
    void theSamePacketAgainChangesNothing(@ForAll @Size(min = 1, max = 6) List<@From("packets") Packet> packets) {
        Map<UUID, BigDecimal> table = new HashMap<>();
        packets.forEach(packet -> apply(table, packet));
        Map<UUID, BigDecimal> before = new HashMap<>(table);
        apply(table, packets.getLast());
        assertThat(table).isEqualTo(before);
    }

    private static void apply(Map<UUID, BigDecimal> table, Packet packet) {
        Map<UUID, BigDecimal> sums = table.isEmpty() ? Map.of() : Map.of(VARIANT, sum(table));
        StockPlan plan = new StockPlan(
                Map.of("v", VARIANT), WAREHOUSES, sums, NAMELESS, Set.of(), packet.full() ? Set.of(VARIANT) : Set.of());
        plan.add(packet.stock());
        plan.written().forEach(row -> table.put(row.warehouseId(), row.quantity()));
        if (!plan.replacing().isEmpty()) {
            List<UUID> kept = new ArrayList<>();
            plan.replacing().forEach(row -> kept.add(row.warehouseId()));
            table.keySet().retainAll(kept);
        }
        if (!plan.located().isEmpty()) {
            table.remove(NAMELESS);
        }
    }

    private static Map<UUID, BigDecimal> told(IncomingStock stock) {
        Map<UUID, BigDecimal> told = new HashMap<>();
        if (stock.byWarehouse() != null) {
            for (IncomingStock.InWarehouse place : stock.byWarehouse()) {
                told.put(WAREHOUSES.getOrDefault(place.warehouseExternalId(), NAMELESS), place.quantity());
            }
        }
        return told;
    }

    private static BigDecimal sum(Map<UUID, BigDecimal> table) {
        return table.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
