package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.group;
import static org.kabinet.catalogue.Incoming.offer;
import static org.kabinet.catalogue.Incoming.offerWithArticle;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.GroupView;
import org.kabinet.catalogue.LineAnswer;
import org.kabinet.catalogue.LineQuestion;
import org.kabinet.catalogue.Suggestions;
import org.kabinet.catalogue.VariantView;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
class QuickOrderTests {

    private static Assortment assortment;

    @BeforeAll
    static void fill(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.groups(group("shoes", null, "Обувь рабочая"));
        assortment.goods(
                good("boots", "Ботинки «Вездеход»")
                        .article("VZ-100")
                        .in("shoes")
                        .barcodes("100"),
                good("same-1", "Стельки первые").article("CT-1"),
                good("same-2", "Стельки вторые").article("СТ-1"),
                good("off", "Шнурки").article("SH-1").deleted());
        assortment.offers(
                offer("boots#41", "Размер", "41"),
                offer("boots#42", "Размер", "42"),
                offerWithArticle("boots#43", "VZ-100-43", "143"));
    }

    @Test
    void anArticleBarcodeOrIdThatMeansOneVariantFindsIt() {
        UUID id = assortment.variant("boots#41").id();
        assertThat(resolve(new LineQuestion(id, null, null), article("vz 100 43"), barcode("143"), article("143")))
                .extracting(QuickOrderTests::names)
                .containsExactly(List.of("boots#41"), List.of("boots#43"), List.of("boots#43"), List.of("boots#43"));
    }

    @Test
    void theArticleOrBarcodeOfAProductWithVariantsMeansAnyOfThem() {
        assertThat(resolve(article("VZ-100"), barcode("100")))
                .allSatisfy(answer -> assertThat(names(answer)).containsExactly("boots#41", "boots#42", "boots#43"));
    }

    @Test
    void oneArticleOfSeveralProductsIsAmbiguous() {
        assertThat(names(resolve(article("ст 1")).getFirst())).containsExactlyInAnyOrder("same-1", "same-2");
    }

    @Test
    void whatIsNotOfferedOrNotThereIsUnknown() {
        assertThat(resolve(
                        article("SH-1"),
                        article("no such"),
                        article("--"),
                        article(""),
                        new LineQuestion(null, null, null)))
                .hasSize(5)
                .allMatch(LineAnswer.Unknown.class::isInstance);
    }

    @Test
    void suggestsTheVariantThatWasTypedBeforeItsSisters() {
        assertThat(suggest("VZ-100-43").variants())
                .extracting(VariantView::externalId)
                .first()
                .isEqualTo("boots#43");
        assertThat(suggest("вездеход 42").variants())
                .extracting(VariantView::externalId)
                .containsExactly("boots#42");
        assertThat(suggest("вездех").variants()).extracting(VariantView::label).containsExactly("41", "42", "");
    }

    @Test
    void suggestsGroupsByTheirWords() {
        assertThat(suggest("рабочая обу").groups()).extracting(GroupView::name).containsExactly("Обувь рабочая");
        assertThat(suggest("   ").groups()).isEmpty();
    }

    private static Suggestions suggest(String typed) {
        return assortment.ask(products -> products.suggest(typed, 8));
    }

    private static List<LineAnswer> resolve(LineQuestion... lines) {
        return assortment.ask(products -> products.resolve(Arrays.asList(lines)));
    }

    private static LineQuestion article(String article) {
        return new LineQuestion(null, null, article);
    }

    private static LineQuestion barcode(String barcode) {
        return new LineQuestion(null, barcode, null);
    }

    private static List<@Nullable String> names(LineAnswer answer) {
        return switch (answer) {
            case LineAnswer.Found found ->
                List.of(String.valueOf(found.variant().externalId()));
            case LineAnswer.Ambiguous many ->
                many.candidates().stream()
                        .<@Nullable String>map(VariantView::externalId)
                        .toList();
            case LineAnswer.Unknown unknown -> List.of();
        };
    }
}
