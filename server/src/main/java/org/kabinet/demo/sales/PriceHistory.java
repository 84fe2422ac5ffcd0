package org.kabinet.demo.sales;

import java.time.LocalDate;
import java.util.List;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.seed.Dice;

/** How prices came to be what they are: the seller raised them three times, group by group, some goods are on sale, some have been withdrawn. */
final class PriceHistory {
    private static final int[] RAISED_MONTHS_AGO = {14, 9, 4};
    private static final int FIRST_MONTHS_AGO = 46;
    private static final double ON_SALE = 0.03;
    private static final double SALE = 0.9;
    private static final int DEAR = 12_000;

    private final LocalDate today;

    PriceHistory(LocalDate today) {
        this.today = today;
    }

    /**
     * From a day on, a good cost such a part of what its basic price is now.
     *
     * @param withdrawn from that day on it is sold on request only
     */
    record Change(LocalDate from, double part, boolean withdrawn) {}

    /** All changes of a good's price, the earliest first. */
    List<Change> of(Good good) {
        var dice = Dice.of("raises", good.group().code());
        var changes = new java.util.ArrayList<Change>();
        double part = 1;
        for (int i = RAISED_MONTHS_AGO.length - 1; i >= 0; i--) {
            int monthsAgo = RAISED_MONTHS_AGO[i] + dice.between(-1, 1);
            changes.addFirst(new Change(today.minusMonths(monthsAgo).withDayOfMonth(1), part, false));
            part /= 1 + dice.within(0.02, 0.07);
        }
        changes.addFirst(new Change(today.minusMonths(FIRST_MONTHS_AGO).withDayOfMonth(1), part, false));
        changes.addAll(lately(good));
        return changes;
    }

    private List<Change> lately(Good good) {
        var dice = Dice.of("sale", good.article());
        if (withdrawn(good)) {
            return List.of(new Change(today.minusMonths(2).withDayOfMonth(1), 1, true));
        }
        if (dice.chance(ON_SALE)) {
            LocalDate begin = today.minusDays(dice.between(2, 20));
            return List.of(new Change(begin, SALE, false), new Change(begin.plusDays(30), 1, false));
        }
        return List.of();
    }

    /** A few of the dearest goods are no longer priced in advance. */
    private static boolean withdrawn(Good good) {
        return good.price().intValue() > DEAR
                && Dice.of("withdrawn", good.article()).chance(0.4);
    }
}
