package org.kabinet.integrations.commerceml.arrival;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.integrations.commerceml.read.ClassifierEntry;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.integrations.commerceml.read.Entry;
import org.kabinet.integrations.commerceml.read.Finding;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.commerceml.read.GoodId;
import org.kabinet.integrations.commerceml.read.Header;
import org.kabinet.integrations.commerceml.read.Offer;
import org.kabinet.integrations.commerceml.read.Section;
import org.kabinet.integrations.commerceml.read.TradeDocument;
import org.kabinet.pricing.IncomingPrice;
import org.kabinet.pricing.PriceImport;
import org.kabinet.pricing.PriceImportRun;

/**
 * One file on its way in: every entry goes to the module it concerns, in portions, and portions are written in the order in
 * which they refer to each other.
 */
final class Arrival implements Consumer<Entry> {

    private static final int PORTION = 1000;
    private static final int OFFERS_PORTION = 6000;

    private final ArrivalTerms terms;
    private final Tally tally;
    private final CatalogueImport catalogue;
    private final Units units = new Units();
    private final GoodMapping goodMapping;
    private final ClassifierArrival classifier;
    private final PartnerArrival partners;
    private final Portion<IncomingGood> goods;
    private final Portion<IncomingOffer> offers;
    private final Portion<IncomingStock> stock;
    private final Portion<IncomingPrice> prices;
    private final SectionSources sources;
    private final Set<String> goodsOfVariants = new HashSet<>();
    private ImportRun run;

    Arrival(
            ArrivalTerms terms,
            SectionSources sources,
            Tally tally,
            CatalogueImport catalogue,
            PriceImport pricing,
            PartnerArrival partners) {
        this.terms = terms;
        this.sources = sources;
        this.tally = tally;
        this.catalogue = catalogue;
        this.goodMapping = new GoodMapping(units, tally);
        this.classifier = new ClassifierArrival(units, tally, catalogue, pricing, this::run);
        this.partners = partners;
        this.goods = new Portion<>(Kind.GOOD, tally, list -> catalogue.goods(run(), list));
        this.offers = new Portion<>(Kind.OFFER, tally, list -> catalogue.offers(run(), list));
        this.stock = new Portion<>(Kind.STOCK, tally, list -> catalogue.stock(run(), list));
        this.prices = new Portion<>(Kind.PRICE, tally, list -> pricing.prices(priceRun(), list));
        this.run = run("", false);
    }

    private ImportRun run() {
        return run;
    }

    private ImportRun run(String source, boolean whole) {
        return new ImportRun(terms.sessionId(), terms.reading(), terms.source(source), whole);
    }

    private PriceImportRun priceRun() {
        return new PriceImportRun(terms.sessionId(), terms.reading(), terms.today(), run.full());
    }

    @Override
    public void accept(Entry entry) {
        switch (entry) {
            case Section section -> section(section);
            case ClassifierEntry one -> classifier.add(one);
            case Good good -> good(good);
            case Offer offer -> offer(offer);
            case Counterparty one -> partners.add(one);
            case TradeDocument document -> partners.add(document);
            case Finding finding -> tally.add(finding);
            case Header header -> {}
        }
        if (goods.size() >= PORTION
                || classifier.size() >= PORTION
                || offers.size() + stock.size() + prices.size() >= OFFERS_PORTION) {
            write();
        }
    }

    private void section(Section section) {
        write();
        boolean whole = section.kind() != Section.Kind.CLASSIFIER && terms.isWhole(section.onlyChanges());
        boolean opened = section.moment() == Section.Moment.OPENED;
        run = opened ? run(sources.next(section), whole) : run("", false);
    }

    /** Old versions list every variant as a good of its own; they are variants all the same. */
    private void good(Good good) {
        GoodId id = good.item().id();
        boolean described = !Objects.requireNonNullElse(good.item().characteristics(), List.of())
                .isEmpty();
        if (id.characteristic() == null) {
            goods.add(goodMapping.good(good));
        } else if (goodsOfVariants.add(id.good())) {
            goods.add(goodMapping.good(new Good(good.line(), good.item(), false)));
        }
        if (id.characteristic() != null || described) {
            offers.add(OfferMapping.offer(good.line(), good.item(), good.removed()));
        }
    }

    private void offer(Offer offer) {
        if (OfferMapping.isDescribed(offer)) {
            boolean removed = Boolean.TRUE.equals(offer.item().deleted());
            offers.add(OfferMapping.offer(offer.line(), offer.item(), removed));
        }
        OfferMapping.prices(offer).forEach(prices::add);
        Optional.ofNullable(OfferMapping.stock(offer)).ifPresent(stock::add);
    }

    private void write() {
        classifier.write();
        goods.write();
        offers.write();
        stock.write();
        prices.write();
        partners.write();
    }

    /** Writes what still waits and brings search up to date. */
    void finish(CatalogueImport.Listed progress) {
        write();
        catalogue.finish(run, progress);
    }
}
