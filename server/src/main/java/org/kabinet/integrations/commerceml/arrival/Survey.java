package org.kabinet.integrations.commerceml.arrival;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * What a file holds, and of what it is the whole. What a whole package lacks will be closed, so an empty one is never taken for whole.
 */
final class Survey implements Consumer<Entry> {

    private final boolean missingMarkMeansWhole;
    private final Set<Content> contents = EnumSet.noneOf(Content.class);
    private final Set<WholePackage> whole = new LinkedHashSet<>();
    private final List<String> sources = new ArrayList<>();
    private final Set<String> wholeHere = new LinkedHashSet<>();
    private final Set<String> listedHere = new LinkedHashSet<>();
    private final Set<WholePackage> listed = new LinkedHashSet<>();
    private final Map<String, String> catalogues = new LinkedHashMap<>();
    private boolean sectionIsWhole;
    private boolean goodsAreVariants;

    Survey(boolean missingMarkMeansWhole) {
        this.missingMarkMeansWhole = missingMarkMeansWhole;
    }

    @Override
    public void accept(Entry entry) {
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

    /** What it was is known when it closes: ids may stand after the pieces. */
    private void section(Section section) {
        if (section.moment() == Section.Moment.OPENED) {
            sectionIsWhole = section.kind() != Section.Kind.CLASSIFIER && isWhole(section.onlyChanges());
            return;
        }
        String source = SectionSources.of(section);
        sources.add(source);
        if (section.kind() != Section.Kind.CLASSIFIER) {
            boolean named = section.kind() == Section.Kind.CATALOGUE && section.name() != null;
            catalogues.merge(
                    source,
                    named ? Objects.requireNonNull(section.name()).strip() : "",
                    (one, other) -> one.isEmpty() ? other : one);
        }
        wholeHere.forEach(kind -> whole.add(new WholePackage(kind, source)));
        listedHere.forEach(kind -> listed.add(new WholePackage(kind, source)));
        wholeHere.clear();
        listedHere.clear();
    }

    boolean isWhole(@Nullable Boolean onlyChanges) {
        return onlyChanges == null ? missingMarkMeansWhole : !onlyChanges;
    }

    private void classifier(ClassifierEntry entry) {
        contents.add(Content.CLASSIFIER);
        if (entry instanceof ClassifierEntry.Group) {
            listedHere.add(WholePackage.GROUPS);
        } else if (entry instanceof ClassifierEntry.Warehouse) {
            listedHere.add(WholePackage.WAREHOUSES);
        }
    }

    private void good(Good good) {
        contents.add(Content.GOODS);
        if (sectionIsWhole) {
            wholeHere.add(WholePackage.GOODS);
        }
        if (sectionIsWhole && good.item().id().characteristic() != null) {
            wholeHere.add(WholePackage.OFFERS);
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
            wholeHere.add(WholePackage.OFFERS);
        }
        if (sectionIsWhole && priced) {
            wholeHere.add(WholePackage.PRICES);
        }
    }

    /** By what the file holds first it finds its place among others; the last place if it holds nothing. */
    int rank() {
        return contents.stream().mapToInt(Content::ordinal).min().orElse(Content.values().length);
    }

    /** The catalogue or classifier of every section, in the order of the file; blank where it is not named. */
    List<String> sources() {
        return sources;
    }

    /** The catalogues that the file is about, with the names of those whose goods it holds. */
    Map<String, String> catalogues() {
        return catalogues;
    }

    /** Of what this file is, or belongs to, the whole: lists stand beside what they are needed for. */
    Set<WholePackage> whole() {
        Set<WholePackage> all = new LinkedHashSet<>(whole);
        for (WholePackage list : listed) {
            String goesWith = list.kind().equals(WholePackage.GROUPS) ? WholePackage.GOODS : WholePackage.OFFERS;
            if (whole.stream().anyMatch(one -> one.kind().equals(goesWith))) {
                all.add(list);
            }
        }
        return all;
    }
}
