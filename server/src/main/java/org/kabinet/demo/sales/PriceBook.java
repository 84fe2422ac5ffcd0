package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.sales.PriceHistory.Change;
import org.kabinet.demo.sales.PriceList.Tier;

/** Every price of every item in every list, as it was from day to day. */
public final class PriceBook {
    private static final int TIERED_BELOW = 4000;

    private final List<PriceList> lists = PriceList.all();
    private final Map<UUID, List<Entry>> entries = new HashMap<>();

    /**
     * A line of the book.
     *
     * @param amount absent when the price is withdrawn from that day on
     */
    public record Entry(
            PriceList list,
            UUID itemId,
            int minQuantity,
            LocalDate from,
            @Nullable BigDecimal amount) {}

    public PriceBook(Assortment assortment, LocalDate today) {
        var history = new PriceHistory(today);
        for (Good good : assortment.goods()) {
            List<Change> changes = history.of(good);
            good.items().forEach(item -> entries.put(item.id(), entries(good, item, changes)));
        }
    }

    public List<PriceList> lists() {
        return lists;
    }

    public PriceList list(String code) {
        return lists.stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
    }

    public Stream<Entry> entries() {
        return entries.values().stream().flatMap(List::stream);
    }

    /** What a list asked for an item on a day: one entry per tier, without withdrawn ones. */
    List<Entry> inForce(PriceList list, UUID itemId, LocalDate day) {
        var latest = new HashMap<Integer, Entry>();
        for (Entry entry : Objects.requireNonNull(entries.get(itemId))) {
            if (entry.list().equals(list) && !entry.from().isAfter(day)) {
                latest.put(entry.minQuantity(), entry);
            }
        }
        return latest.values().stream().filter(entry -> entry.amount() != null).toList();
    }

    private List<Entry> entries(Good good, Item item, List<Change> changes) {
        var all = new ArrayList<Entry>();
        for (PriceList list : lists) {
            for (Tier tier : tiers(list, good)) {
                int from = tier.times() * good.usualQuantity() / good.packMultiple() * good.packMultiple();
                for (Change change : changes) {
                    double basic = item.price().doubleValue() * change.part();
                    all.add(new Entry(
                            list,
                            item.id(),
                            from,
                            change.from(),
                            change.withdrawn() ? null : list.amount(basic, tier)));
                }
            }
        }
        return all;
    }

    /** Dear goods and services have no tiers. */
    private static List<Tier> tiers(PriceList list, Good good) {
        boolean tiered = good.price().intValue() < TIERED_BELOW && !good.service();
        return tiered ? list.tiers() : list.tiers().subList(0, 1);
    }
}
