package org.kabinet.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.impl.DSL;
import org.kabinet.platform.text.Texts;
import org.kabinet.testing.Given;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The catalogue as a test fills and reads it: as the system, in the words of a Russian reader. */
public class Assortment {

    private final CatalogueImport intake;
    private final Products products;
    private final Given given;

    public Assortment(ApplicationContext application) {
        this.intake = application.getBean(CatalogueImport.class);
        this.products = application.getBean(Products.class);
        this.given = application.getBean(Given.class);
    }

    public CatalogueImport intake() {
        return intake;
    }

    /** Takes something in and brings the listing up to date, in one transaction. */
    public <T> T takeIn(ImportRun run, Function<CatalogueImport, T> portion) {
        return given.asSystem(sql -> {
            T result = portion.apply(intake);
            intake.finish(run);
            return result;
        });
    }

    public ImportCounts goods(Incoming.Good... goods) {
        ImportRun run = Incoming.changes();
        List<IncomingGood> all = Arrays.stream(goods).map(Incoming.Good::come).toList();
        return takeIn(run, to -> to.goods(run, all));
    }

    public ImportCounts offers(IncomingOffer... offers) {
        ImportRun run = Incoming.changes();
        return takeIn(run, to -> to.offers(run, List.of(offers)));
    }

    public ImportCounts stock(IncomingStock... stock) {
        ImportRun run = Incoming.changes();
        return takeIn(run, to -> to.stock(run, List.of(stock)));
    }

    public ImportCounts groups(IncomingGroup... groups) {
        ImportRun run = Incoming.changes();
        return takeIn(run, to -> to.groups(run, List.of(groups)));
    }

    public ImportCounts properties(IncomingProperty... properties) {
        ImportRun run = Incoming.changes();
        return takeIn(run, to -> to.properties(run, List.of(properties)));
    }

    public ImportCounts warehouses(IncomingWarehouse... warehouses) {
        ImportRun run = Incoming.changes();
        return takeIn(run, to -> to.warehouses(run, List.of(warehouses)));
    }

    public <T> T ask(Function<Products, T> question) {
        return in(Texts.DEFAULT, () -> given.asSystem(sql -> question.apply(products)));
    }

    public <T> T askInEnglish(Function<Products, T> question) {
        return in(Locale.ENGLISH, () -> given.asSystem(sql -> question.apply(products)));
    }

    /** Names of what a search finds, best first. */
    public List<String> find(String text) {
        return names(matching(text, ProductSort.RELEVANCE));
    }

    /** The only variant under an id of the ERP. */
    public VariantView variant(String externalId) {
        return ask(products -> {
            var ids = products.variantIds(List.of(externalId)).values();
            return products.variants(ids).values().iterator().next();
        });
    }

    public UUID groupId(String externalId) {
        return idIn("product_group", externalId);
    }

    public UUID propertyId(String externalId) {
        return idIn("property", externalId);
    }

    private UUID idIn(String table, String externalId) {
        String query = "select id from catalogue." + table + " where external_id = {0}";
        return UUID.fromString(given.asSystem(sql ->
                String.valueOf(sql.fetchSingle(query, DSL.val(externalId)).get(0))));
    }

    /** The page of the product to which the variant belongs. */
    public ProductDetails details(String variantExternalId) {
        UUID product = variant(variantExternalId).productId();
        return ask(products -> products.product(product)).orElseThrow();
    }

    public List<String> names(ProductFilter filter) {
        return ask(products -> products.page(filter)).items().stream()
                .map(ProductCard::name)
                .toList();
    }

    public static ProductFilter matching(String text, ProductSort sort) {
        ProductFilter all = ProductFilter.all();
        return new ProductFilter(null, text, all.facets(), all.brands(), false, null, sort, null, 50);
    }

    private static <T> T in(Locale language, Supplier<T> question) {
        LocaleContextHolder.setLocale(language);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
