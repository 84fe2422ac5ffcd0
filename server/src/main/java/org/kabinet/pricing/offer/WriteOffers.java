package org.kabinet.pricing.offer;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.text.Texts;
import org.kabinet.pricing.PriceReaders;
import org.kabinet.pricing.PricingProblem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes goods with the reader's own prices as a spreadsheet: the price list of a contract, or what stands on the screen. */
@Component
class WriteOffers {

    private static final int BATCH = 500;

    private final Products products;
    private final BoughtBefore bought;
    private final OwnPricing pricing;
    private final ChosenContracts contracts;
    private final Seller seller;
    private final Texts texts;

    WriteOffers(
            Products products,
            BoughtBefore bought,
            OwnPricing pricing,
            ChosenContracts contracts,
            Seller seller,
            Texts texts) {
        this.products = products;
        this.bought = bought;
        this.pricing = pricing;
        this.contracts = contracts;
        this.seller = seller;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public void priceList(OfferFilter filter, OutputStream out) {
        PricingTerms terms = contracts
                .terms(filter.contractId())
                .orElseThrow(() -> new ProblemException(PricingProblem.CONTRACT_NEEDED));
        PriceReaders.mustInclude(Actors.current(), terms.contract());
        write(filter, Map.of(), heading(terms), SheetColumn.priceList(), out);
    }

    @Transactional(readOnly = true)
    public void view(OfferFilter filter, List<String> columns, OutputStream out) {
        write(filter, Map.of(), List.of(), shown(filter.contractId(), columns, false), out);
    }

    /** The list with what was typed into it. */
    @Transactional(readOnly = true)
    public void typed(OfferFilter filter, TypedQuantities typed, OutputStream out) {
        List<SheetColumn> columns = shown(filter.contractId(), typed.shown(), true);
        write(filter, typed.byVariant(), List.of(), columns, out);
    }

    /** Only these rows of the screen, in their order. */
    @Transactional(readOnly = true)
    public void chosen(ChosenOffers chosen, OutputStream out) {
        UUID contractId = chosen.contractId();
        Set<UUID> wanted = chosen.wanted();
        List<UUID> ids = chosen.productIds();
        Map<UUID, BigDecimal> quantities = chosen.quantities();
        List<SheetColumn> columns = shown(contractId, chosen.shown(), !quantities.isEmpty());
        try (OfferSheet sheet = new OfferSheet(out, List.of(), columns, this::word)) {
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<ProductCard> cards = products.cards(ids.subList(from, Math.min(ids.size(), from + BATCH)));
                rows(contractId, quantities, cards, row -> {
                    if (wanted.contains(row.variant().id())
                            || wanted.contains(row.card().id())) {
                        sheet.add(row);
                    }
                });
            }
        }
    }

    private List<SheetColumn> shown(@Nullable UUID contractId, List<String> columns, boolean typed) {
        PriceState prices = pricing.of(contractId, List.of()).otherwise();
        return SheetColumn.view(columns, prices == PriceState.ON_REQUEST, typed);
    }

    private void write(
            OfferFilter filter,
            Map<UUID, BigDecimal> quantities,
            List<String> heading,
            List<SheetColumn> columns,
            OutputStream out) {
        try (OfferSheet sheet = new OfferSheet(out, heading, columns, this::word)) {
            products.forEach(bought.narrow(filter), cards -> rows(filter.contractId(), quantities, cards, sheet::add));
        }
    }

    private void rows(
            @Nullable UUID contractId,
            Map<UUID, BigDecimal> quantities,
            List<ProductCard> cards,
            Consumer<SheetRow> to) {
        OwnPrices prices = pricing.of(contractId, Offers.questions(cards));
        Map<UUID, VariantView> many = products.variants(cards.stream()
                .filter(card -> card.variants().isEmpty())
                .flatMap(card -> card.variantIds().stream())
                .toList());
        for (ProductCard card : cards) {
            List<VariantView> variants = card.variants().isEmpty()
                    ? card.variantIds().stream()
                            .map(many::get)
                            .filter(Objects::nonNull)
                            .toList()
                    : card.variants();
            variants.forEach(it -> to.accept(
                    new SheetRow(it, card, prices.price(it.id()), prices.tiers(it.id()), quantities.get(it.id()))));
        }
    }

    private List<String> heading(PricingTerms terms) {
        ContractView contract = terms.contract();
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(pricing.today(terms));
        return List.of(
                word("title", seller.view().name()),
                word("terms", contract.legalEntityName(), contract.number(), today, contract.currency()));
    }

    private String word(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return texts.text("pricing", "sheet." + key, locale, arguments);
    }
}
