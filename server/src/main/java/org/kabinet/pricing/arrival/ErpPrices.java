package org.kabinet.pricing.arrival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.Reading;
import org.kabinet.pricing.IncomingPrice;
import org.kabinet.pricing.IncomingPriceList;
import org.kabinet.pricing.PriceImport;
import org.kabinet.pricing.PriceImportRun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ErpPrices implements PriceImport {

    private static final String LISTS = "price lists";
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private final Products products;
    private final CatalogueImport catalogue;
    private final PriceArrivalRepository prices;
    private final PriceListArrivalRepository lists;

    ErpPrices(
            Products products,
            CatalogueImport catalogue,
            PriceArrivalRepository prices,
            PriceListArrivalRepository lists) {
        this.products = products;
        this.catalogue = catalogue;
        this.prices = prices;
        this.lists = lists;
    }

    @Override
    @Transactional
    public ImportCounts priceLists(Reading reading, List<IncomingPriceList> incoming) {
        reading.forget(LISTS);
        ImportCounts counts = ImportCounts.NONE;
        Map<String, ArrivedList> known =
                lists.known(incoming.stream().map(IncomingPriceList::externalId).toList());
        for (IncomingPriceList list : incoming) {
            counts = counts.plus(receive(list, known.get(list.externalId())));
        }
        return counts;
    }

    private ImportCounts receive(IncomingPriceList list, @Nullable ArrivedList known) {
        String written = list.currency();
        Optional<String> currency = written == null && known != null
                ? Optional.of(known.currency())
                : Optional.ofNullable(written).flatMap(CurrencyNames::code);
        if (currency.isEmpty()) {
            return Refusals.of(list, "price-list-currency-unknown", written == null ? "" : written);
        }
        boolean vatIncluded = list.vatIncluded() != null ? list.vatIncluded() : known == null || known.vatIncluded();
        if (known == null) {
            lists.create(list.externalId(), list.name(), currency.get(), vatIncluded);
            return new ImportCounts(1, 0, 0, 0, List.of());
        }
        boolean changed = lists.update(known.id(), list.name(), currency.get(), vatIncluded);
        return new ImportCounts(0, changed ? 1 : 0, changed ? 0 : 1, 0, List.of());
    }

    @Override
    @Transactional
    public ImportCounts prices(PriceImportRun run, List<IncomingPrice> incoming) {
        List<String> listIds = incoming.stream()
                .map(IncomingPrice::priceListExternalId)
                .distinct()
                .toList();
        Map<String, ArrivedList> knownLists = run.reading().recall(LISTS, ArrivedList.class, listIds, lists::known);
        List<String> externalIds = incoming.stream()
                .map(IncomingPrice::variantExternalId)
                .distinct()
                .toList();
        Map<String, UUID> variants = run.reading().variants(externalIds, products::variantIds);
        List<ImportCounts.Remark> remarks = new ArrayList<>();
        Map<Object, ArrivedPrice> accepted = new LinkedHashMap<>();
        for (IncomingPrice price : incoming) {
            ArrivedList list = knownLists.get(price.priceListExternalId());
            UUID variant = variants.get(price.variantExternalId());
            Optional<ImportCounts.Remark> refusal = refusal(price, list, variant);
            if (refusal.isPresent() || list == null || variant == null) {
                refusal.ifPresent(remarks::add);
                continue;
            }
            accept(price, list.id(), variant, accepted, remarks);
        }
        Set<UUID> first = run.reading().firstPrices(variants.values());
        return prices.write(run, List.copyOf(accepted.values()), first).plus(new ImportCounts(0, 0, 0, 0, remarks));
    }

    private static void accept(
            IncomingPrice price,
            UUID list,
            UUID variant,
            Map<Object, ArrivedPrice> accepted,
            List<ImportCounts.Remark> remarks) {
        BigDecimal amount = price.amount().setScale(4, RoundingMode.HALF_UP);
        BigDecimal minimum = price.minQuantity().setScale(4, RoundingMode.HALF_UP);
        if (amount.signum() == 0) {
            remarks.add(Refusals.remark(price, "price-zero", ""));
        }
        ArrivedPrice arrived = new ArrivedPrice(list, variant, minimum, amount.signum() == 0 ? null : amount);
        ArrivedPrice earlier = accepted.put(List.of(list, variant, minimum), arrived);
        if (earlier != null && !earlier.equals(arrived)) {
            remarks.add(Refusals.remark(price, "price-twice", String.valueOf(earlier.amount())));
        }
    }

    private static Optional<ImportCounts.Remark> refusal(
            IncomingPrice price, @Nullable ArrivedList list, @Nullable UUID variant) {
        if (list == null) {
            return Refusals.refusal(price, "price-list-unknown", price.priceListExternalId());
        }
        if (variant == null) {
            return Refusals.refusal(price, "price-variant-unknown", price.variantExternalId());
        }
        String written = price.currency();
        if (written != null && CurrencyNames.code(written).isEmpty()) {
            return Refusals.refusal(price, "price-currency-unknown", written);
        }
        if (written != null
                && CurrencyNames.code(written).filter(list.currency()::equals).isEmpty()) {
            return Refusals.refusal(price, "price-currency-differs", written);
        }
        boolean impossible = price.amount().signum() < 0
                || price.minQuantity().signum() < 0
                || price.amount().compareTo(TOO_LARGE) >= 0
                || price.minQuantity().compareTo(BigDecimal.TEN.pow(10)) >= 0;
        return impossible
                ? Refusals.refusal(price, "price-impossible", price.amount().toPlainString())
                : Optional.empty();
    }

    @Override
    @Transactional
    public ImportCounts withdrawAbsent(PriceImportRun run, Set<String> sources) {
        Set<UUID> absent = prices.absent(run);
        Set<UUID> withdrawn = sources.isEmpty() ? absent : catalogue.variantsFrom(sources, absent);
        return withdrawn.isEmpty() ? ImportCounts.NONE : prices.withdraw(run, withdrawn);
    }

    @Override
    @Transactional
    public void close(UUID runId) {
        prices.forget(runId);
    }
}
