package org.kabinet.integrations.commerceml.arrival;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.ClassifierEntry;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.integrations.commerceml.read.Entry;
import org.kabinet.integrations.commerceml.read.Finding;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.commerceml.read.Header;
import org.kabinet.integrations.commerceml.read.Offer;
import org.kabinet.integrations.commerceml.read.Section;
import org.kabinet.integrations.commerceml.read.TradeDocument;

/**
 * A first look through a file that changes nothing: can it be read to its end, how much is in it, and is it the whole of
 * something. What a whole package lacks will be closed, so an empty one is never taken for whole.
 */
final class Survey implements Consumer<Entry> {

    static final String GOODS = "GOODS";
    static final String GROUPS = "GROUPS";
    static final String OFFERS = "OFFERS";
    static final String WAREHOUSES = "WAREHOUSES";
    static final String PRICES = "PRICES";

    private final boolean missingMarkMeansWhole;
    private final Set<Content> contents = EnumSet.noneOf(Content.class);
    private final Set<String> whole = new TreeSet<>();
    private long entries;
    private boolean sectionIsWhole;
    private boolean goodsAreVariants;
    private boolean groups;
    private boolean warehouses;

    Survey(boolean missingMarkMeansWhole) {
        this.missingMarkMeansWhole = missingMarkMeansWhole;
    }

    @Override
    public void accept(Entry entry) {
        entries++;
        switch (entry) {
            case Section section -> section(section);
            case ClassifierEntry one -> classifier(one);
            case Good good -> good(good);
            case Offer offer -> offer(offer);
            case Counterparty one -> contents.add(Content.COUNTERPARTIES);
            case TradeDocument one -> contents.add(Content.DOCUMENTS);
            case Header header -> goodsAreVariants = isBefore205(header.version());
            case Finding finding -> {}
        }
    }

    /** Up to 2.04 goods tell which variants there are, and offers only which of them have a price or stock. */
    private static boolean isBefore205(@Nullable String version) {
        return version != null && (version.equals("2.04") || version.equals("2.03"));
    }

    private void section(Section section) {
        boolean bulk = section.kind() != Section.Kind.CLASSIFIER;
        sectionIsWhole = bulk && section.moment() == Section.Moment.OPENED && isWhole(section.onlyChanges());
    }

    boolean isWhole(@Nullable Boolean onlyChanges) {
        return onlyChanges == null ? missingMarkMeansWhole : !onlyChanges;
    }

    private void classifier(ClassifierEntry entry) {
        contents.add(Content.CLASSIFIER);
        groups |= entry instanceof ClassifierEntry.Group;
        warehouses |= entry instanceof ClassifierEntry.Warehouse;
    }

    private void good(Good good) {
        contents.add(Content.GOODS);
        if (sectionIsWhole) {
            whole.add(GOODS);
        }
        if (sectionIsWhole && good.item().id().characteristic() != null) {
            whole.add(OFFERS);
        }
    }

    private void offer(Offer offer) {
        boolean described = OfferMapping.isDescribed(offer);
        boolean priced = offer.prices() != null;
        if (described) {
            contents.add(Content.OFFERS);
        }
        if (priced) {
            contents.add(Content.PRICES);
        }
        if (offer.quantity() != null || offer.rests() != null) {
            contents.add(Content.STOCK);
        }
        if (sectionIsWhole && described && !goodsAreVariants) {
            whole.add(OFFERS);
        }
        if (sectionIsWhole && priced) {
            whole.add(PRICES);
        }
    }

    /** How many entries the file has, for progress. */
    long entries() {
        return entries;
    }

    /** By what the file holds first it finds its place among others; the last place if it holds nothing. */
    int rank() {
        return contents.stream().mapToInt(Content::ordinal).min().orElse(Content.values().length);
    }

    /** Of what this file is, or belongs to, the whole. */
    Set<String> whole() {
        Set<String> all = new TreeSet<>(whole);
        if (groups && whole.contains(GOODS)) {
            all.add(GROUPS);
        }
        if (warehouses && whole.contains(OFFERS)) {
            all.add(WAREHOUSES);
        }
        return all;
    }
}
