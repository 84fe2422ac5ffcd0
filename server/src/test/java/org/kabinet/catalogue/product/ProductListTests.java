package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.group;
import static org.kabinet.catalogue.Incoming.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.Facet;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Thirty gloves in sizes 1 to 30: every second one of leather, every third one red, brands by tens. */
@KabinetTest
class ProductListTests {

    private static Assortment assortment;
    private static UUID material;
    private static UUID colour;

    @BeforeAll
    static void fill(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.groups(group("gloves", null, "Перчатки"));
        assortment.properties(property("material", "Материал"), property("colour", "Цвет"));
        assortment.goods(
                IntStream.rangeClosed(1, 30).mapToObj(ProductListTests::glove).toArray(Incoming.Good[]::new));
        material = assortment.propertyId("material");
        colour = assortment.propertyId("colour");
    }

    private static Incoming.Good glove(int size) {
        Incoming.Good glove = good("glove-" + size, "Перчатки " + size)
                .inEnglish("Gloves " + (31 - size))
                .brand("Бренд " + (size - 1) / 10)
                .in("gloves")
                .with("material", size % 2 == 0 ? "кожа" : "ткань")
                .with("colour", size % 3 == 0 ? "красный" : "синий");
        return size > 25 ? glove : glove.article("G-" + size);
    }

    @ParameterizedTest
    @EnumSource(ProductSort.class)
    void pagesShowEverythingOnceInOrder(ProductSort sort) {
        ProductFilter whole = filter("перчатки", Map.of(), Set.of());
        List<String> atOnce = assortment.names(whole.page(sort, null, 50));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProductCard> page = page(whole.page(sort, cursor, 7));
            assertThat(page.total()).isEqualTo(30);
            page.items().forEach(card -> paged.add(card.name()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(paged).isEqualTo(atOnce).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void namesAndArticlesSortAsPeopleCount() {
        assertThat(names(ProductSort.NAME))
                .startsWith("Перчатки 1", "Перчатки 2", "Перчатки 3")
                .endsWith("Перчатки 29", "Перчатки 30");
        assertThat(names(ProductSort.NAME_DESC)).startsWith("Перчатки 30", "Перчатки 29");
        assertThat(names(ProductSort.ARTICLE))
                .startsWith("Перчатки 1", "Перчатки 2")
                .endsWith("Перчатки 30");
        assertThat(names(ProductSort.ARTICLE_DESC)).startsWith("Перчатки 25", "Перчатки 24");
        assertThat(names(ProductSort.ARTICLE_DESC).subList(25, 30))
                .allMatch(name -> Integer.parseInt(name.substring(9)) > 25);
        assertThat(names(ProductSort.NEWEST)).startsWith("Перчатки 30");
    }

    @Test
    void readersOfEnglishSeeAndSortEnglishNames() {
        List<String> names = assortment
                .askInEnglish(products -> products.page(ProductFilter.all().page(ProductSort.NAME, null, 50)))
                .items()
                .stream()
                .map(ProductCard::name)
                .toList();
        assertThat(names).startsWith("Gloves 1", "Gloves 2").hasSize(30);
    }

    @Test
    void valuesOfOnePropertyAddUpAndPropertiesNarrow() {
        assertThat(total(filter(null, Map.of(material, Set.of("кожа")), Set.of())))
                .isEqualTo(15);
        assertThat(total(filter(null, Map.of(material, Set.of("кожа", "ткань")), Set.of())))
                .isEqualTo(30);
        assertThat(total(filter(null, Map.of(material, Set.of("кожа"), colour, Set.of("красный")), Set.of())))
                .isEqualTo(5);
        assertThat(total(filter(null, Map.of(material, Set.of("кожа")), Set.of("Бренд 0"))))
                .isEqualTo(5);
        assertThat(total(filter("перчатки g-12", Map.of(colour, Set.of("синий")), Set.of())))
                .isZero();
    }

    @Test
    void onlySomeProductsMayBeAskedForAndNoneOfThemMeansNone() {
        UUID one = assortment.variant("glove-5").productId();
        assertThat(assortment.names(ProductFilter.all().only(Set.of(one)))).containsExactly("Перчатки 5");
        assertThat(assortment.names(ProductFilter.all().only(Set.of()))).isEmpty();
    }

    @Test
    void eachFacetIsCountedAsIfNothingWereChosenInIt() {
        List<Facet> facets =
                facets(filter("перчатки", Map.of(material, Set.of("кожа"), colour, Set.of("красный")), Set.of()));
        assertThat(facets).extracting(Facet::name).containsExactly("Бренд", "Материал", "Цвет");
        assertThat(facets.get(1).values())
                .containsExactly(new Facet.Value("кожа", 5, true), new Facet.Value("ткань", 5, false));
        assertThat(facets.get(2).values())
                .containsExactly(new Facet.Value("красный", 5, true), new Facet.Value("синий", 10, false));
        assertThat(facets.getFirst().values()).extracting(Facet.Value::count).containsExactly(1L, 2L, 2L);
    }

    @Test
    void aChosenValueOfWhichNothingIsLeftCanStillBeTakenBack() {
        List<Facet> facets = facets(filter(null, Map.of(material, Set.of("железо")), Set.of("Бренд 1")));
        assertThat(facets.get(1).values()).contains(new Facet.Value("железо", 0, true));
        assertThat(facets.getFirst().values()).containsExactly(new Facet.Value("Бренд 1", 0, true));
    }

    @Test
    void aCursorOfAnotherOrderOrOfNobodysMakingIsRefused() {
        String cursor =
                page(ProductFilter.all().page(ProductSort.NAME, null, 5)).nextCursor();
        assertThatThrownBy(() -> page(ProductFilter.all().page(ProductSort.NEWEST, cursor, 5)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> page(ProductFilter.all().page(ProductSort.NAME, "bmFtZR94H3k", 5)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aWholeListComesInBatchesWithoutGaps() {
        List<String> all = new ArrayList<>();
        assortment.ask(products -> {
            products.forEach(ProductFilter.all(), batch -> batch.forEach(card -> all.add(card.name())));
            return true;
        });
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
    }

    private static ProductFilter filter(@Nullable String text, Map<UUID, Set<String>> facets, Set<String> brands) {
        return new ProductFilter(null, text, facets, brands, false, null, ProductSort.NAME, null, 50);
    }

    private static Page<ProductCard> page(ProductFilter filter) {
        return assortment.ask(products -> products.page(filter));
    }

    private static @Nullable Long total(ProductFilter filter) {
        return page(filter).total();
    }

    private static List<Facet> facets(ProductFilter filter) {
        return assortment.ask(products -> products.facets(filter));
    }

    private static List<String> names(ProductSort sort) {
        return assortment.names(ProductFilter.all().page(sort, null, 50));
    }
}
