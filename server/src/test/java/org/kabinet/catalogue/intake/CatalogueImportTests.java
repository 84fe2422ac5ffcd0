package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.choices;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.group;
import static org.kabinet.catalogue.Incoming.offer;
import static org.kabinet.catalogue.Incoming.offerWithArticle;
import static org.kabinet.catalogue.Incoming.property;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.catalogue.VariantView;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
class CatalogueImportTests {

    private static Assortment assortment;

    @BeforeAll
    static void open(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
    }

    @Test
    void theSameGoodsTwiceChangeNothing() {
        assortment.groups(group("same-root", null, "Корень"), group("same-leaf", "same-root", "Лист"));
        assortment.properties(choices("same-colour", "Цвет", Map.of("red", "красный")));
        Incoming.Good[] goods = {
            good("same-1", "Каска защитная")
                    .article("K-1")
                    .in("same-leaf")
                    .with("same-colour", "red")
                    .barcodes("111", "222"),
            good("same-2", "Каска лёгкая")
                    .packing("короб", "12")
                    .pictures("a.jpg", "b.jpg")
                    .file("Сертификат", "c.pdf")
                    .analogues("same-1")
        };
        assertThat(assortment.goods(goods)).isEqualTo(new ImportCounts(2, 0, 0, 0, List.of()));
        assertThat(assortment.goods(goods)).isEqualTo(new ImportCounts(0, 0, 2, 0, List.of()));
    }

    @Test
    void whatAPacketDoesNotCarryStaysAsItIs() {
        assortment.groups(group("keep-g", null, "Группа"));
        assortment.properties(property("keep-p", "Свойство"));
        assortment.goods(good("keep", "Очки открытые")
                .article("O-1")
                .brand("Норд")
                .describedAs("Прозрачные")
                .vat("10")
                .packs("6")
                .in("keep-g")
                .with("keep-p", "да"));
        ImportCounts counts = assortment.goods(good("keep").article("O-2"));
        assertThat(counts.updated()).isEqualTo(1);
        ProductDetails kept = assortment.details("keep");
        assertThat(kept.card())
                .returns("Очки открытые", ProductCard::name)
                .returns("O-2", ProductCard::article)
                .returns("Норд", ProductCard::brand)
                .returns("10", ProductCard::vatRate);
        assertThat(kept.card().packMultiple()).isEqualByComparingTo("6");
        assertThat(kept.description()).isEqualTo("Прозрачные");
        assertThat(kept.groupPath()).extracting(ProductDetails.GroupRef::name).containsExactly("Группа");
        assertThat(kept.properties()).containsExactly(new ProductDetails.PropertyValue("Свойство", "да"));
    }

    @Test
    void whatAPacketCarriesAsEmptyIsEmptied() {
        assortment.properties(property("empty-p", "Свойство"));
        assortment.goods(good("empty", "Щиток")
                .article("S-1")
                .brand("Норд")
                .with("empty-p", "да")
                .barcodes("333"));
        assertThat(assortment
                        .goods(good("empty")
                                .article("")
                                .brand("")
                                .withoutProperties()
                                .barcodes())
                        .updated())
                .isEqualTo(1);
        ProductDetails emptied = assortment.details("empty");
        assertThat(emptied.card().article()).isNull();
        assertThat(emptied.card().brand()).isNull();
        assertThat(emptied.properties()).isEmpty();
        assertThat(emptied.variants().getFirst().barcodes()).isEmpty();
    }

    @Test
    void aNewGoodWithoutANameIsRefusedAndAKnownOneIsNot() {
        ImportCounts refused = assortment.goods(good("nameless").article("N-1").line(17));
        assertThat(refused.refused()).isEqualTo(1);
        assertThat(refused.remarks())
                .containsExactly(new Remark(true, 17, "good", "nameless", "name-missing", Map.of()));
        Map<String, UUID> known = assortment.ask(products -> products.variantIds(List.of("nameless")));
        assertThat(known).isEmpty();
    }

    @Test
    void ofTheSameIdTwiceTheLastOneCountsAndItIsSaid() {
        ImportCounts counts = assortment.goods(
                good("twice", "Первый").line(3), good("twice", "Второй").line(9));
        assertThat(counts.created()).isEqualTo(1);
        assertThat(counts.remarks())
                .containsExactly(new Remark(false, 3, "good", "twice", "came-twice", Map.of("value", "9")));
        assertThat(assortment.details("twice").card().name()).isEqualTo("Второй");
    }

    @Test
    void theSameIdInALaterPortionOfTheSameFileIsSaidToo() {
        ImportRun run = Incoming.changes();
        List<ImportCounts> counts = assortment.takeIn(
                run,
                to -> List.of(
                        to.goods(run, List.of(good("later", "Один").come())),
                        to.goods(run, List.of(good("later", "Один").line(5).come())),
                        to.goods(
                                Incoming.next(run),
                                List.of(good("later", "Один").come()))));
        assertThat(counts)
                .extracting(ImportCounts::remarks)
                .satisfiesExactly(
                        first -> assertThat(first).isEmpty(),
                        second -> assertThat(second).extracting(Remark::code).containsExactly("came-before"),
                        anotherFile -> assertThat(anotherFile).isEmpty());
    }

    @Test
    void whatNobodyToldUsOfIsNoted() {
        ImportCounts counts = assortment.goods(good("lost", "Жилет")
                .in("no-such-group")
                .with("no-such-property", "x")
                .vat("двадцать")
                .packs("0"));
        assertThat(counts.created()).isEqualTo(1);
        assertThat(counts.refused()).isZero();
        assertThat(counts.remarks())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder("vat-unknown", "number-impossible", "group-unknown", "property-unknown");
    }

    @Test
    void overlongAndHugeValuesDoNotStopTheFile() {
        assortment.properties(property("long-p", "Длинное"));
        ImportCounts counts = assortment.goods(
                good("long", "Я".repeat(5000))
                        .article("9".repeat(500))
                        .describedAs("слово ".repeat(300_000))
                        .with("long-p", "ё".repeat(9000)),
                good("x".repeat(300), "Слишком длинный Ид"),
                good("huge", "Огромная упаковка").packs("1e15"));
        assertThat(counts.created()).isEqualTo(2);
        assertThat(counts.remarks())
                .extracting(Remark::code)
                .contains("text-shortened", "id-too-long", "number-impossible");
        assertThat(assortment.details("long").card().name()).hasSize(1000);
    }

    @Test
    void aGoodMarkedAsDeletedIsNoLongerOfferedUntilItComesBack() {
        assortment.goods(good("gone", "Фартук").article("GONE-1"));
        assertThat(assortment.goods(good("gone", "Фартук").deleted()).deactivated())
                .isEqualTo(1);
        assertThat(assortment.find("GONE-1")).isEmpty();
        assertThat(assortment.variant("gone").active()).isFalse();
        assertThat(assortment.goods(good("gone", "Фартук")).updated()).isEqualTo(1);
        assertThat(assortment.find("GONE-1")).containsExactly("Фартук");
    }

    @Test
    void realVariantsTakeThePlaceOfTheGoodItselfAndItComesBackWhenTheyGo() {
        assortment.goods(good("shoe", "Ботинки").article("SH"));
        ImportCounts counts = assortment.offers(
                offer("shoe"), offer("shoe#41", "Размер", "41", "Цвет", "чёрный"), offer("shoe#42", "Размер", "42"));
        assertThat(counts.created()).isEqualTo(2);
        ProductDetails shoe = assortment.details("shoe");
        assertThat(shoe.variants())
                .extracting(details -> details.variant().label())
                .containsExactly("41, чёрный", "42");
        assertThat(shoe.axes()).containsExactly("Размер", "Цвет");
        assertThat(shoe.card().variantIds()).hasSize(2);
        assertThat(assortment.variant("shoe#41"))
                .returns("Ботинки, 41, чёрный", VariantView::name)
                .returns("SH", VariantView::article)
                .returns(true, VariantView::active);
        assertThat(assortment.variant("shoe").active()).isFalse();
        assertThat(assortment.offers(offer("shoe"), offer("shoe#41", "Размер", "41", "Цвет", "чёрный")))
                .isEqualTo(new ImportCounts(0, 0, 2, 0, List.of()));
        assortment.offers(deleted("shoe#41"), deleted("shoe#42"));
        assertThat(assortment.details("shoe").variants())
                .extracting(details -> details.variant().externalId())
                .containsExactly("shoe");
    }

    @Test
    void aGoodsIdMayContainAHashItself() {
        assortment.goods(good("a#b", "Решётка"));
        assortment.offers(offer("a#b"), offer("a#b#c", "Размер", "1"));
        assertThat(assortment.details("a#b").variants())
                .extracting(details -> details.variant().externalId())
                .containsExactly("a#b#c");
    }

    @Test
    void anOfferOfAnUnknownGoodIsRefused() {
        ImportCounts counts = assortment.offers(offer("nobody#1", "Размер", "1"), offer("nobody"));
        assertThat(counts.refused()).isEqualTo(2);
        assertThat(counts.remarks()).extracting(Remark::code).containsOnly("good-unknown");
    }

    @Test
    void anArticleThatOnlyRepeatsTheProductsFollowsIt() {
        assortment.goods(good("follow", "Пояс").article("P-1"));
        assortment.offers(offerWithArticle("follow", "P-1", "777"));
        assortment.goods(good("follow").article("P-2"));
        assertThat(assortment.variant("follow").article()).isEqualTo("P-2");
    }

    @Test
    void goodsAbsentFromAWholePackageAreNoLongerOfferedButNotGone() {
        ImportRun first = Incoming.full();
        assortment.takeIn(
                first,
                to -> to.goods(
                        first,
                        List.of(
                                good("whole-1", "Мыло").article("W1").come(),
                                good("whole-2", "Паста").article("W2").come())));
        ImportRun second = Incoming.full();
        int absent = assortment.takeIn(second, to -> {
            to.goods(second, List.of(good("whole-1", "Мыло").come()));
            return to.deactivateAbsent(second.id(), Incoming.whole(second, ImportKind.GOODS))
                    .deactivated();
        });
        assertThat(absent).isPositive();
        assertThat(assortment.find("W2")).isEmpty();
        assertThat(assortment.find("W1")).containsExactly("Мыло");
        assertThat(assortment.variant("whole-2").name()).isEqualTo("Паста");
        ImportRun third = Incoming.full();
        assortment.takeIn(
                third, to -> to.goods(third, List.of(good("whole-2", "Паста").come())));
        assertThat(assortment.find("W2")).containsExactly("Паста");
    }

    @Test
    void aWholePackageSpeaksForItsOwnCatalogueOnly() {
        ImportRun tools = Incoming.full("tools");
        ImportRun shoes = Incoming.full("shoes");
        assortment.takeIn(
                tools,
                to -> to.goods(
                        tools,
                        List.of(
                                good("own-1", "Пила").come(),
                                good("both", "Клей").come())));
        assortment.takeIn(
                shoes,
                to -> to.goods(
                        shoes,
                        List.of(
                                good("own-2", "Сапоги").come(),
                                good("both", "Клей").come())));
        assertThat(wholeGoods(Incoming.full("tools"), "own-3")).isEqualTo(1);
        assertThat(offered("own-1", "own-2", "own-3", "both")).containsExactly("own-2", "own-3", "both");
        assertThat(wholeGoods(Incoming.full("shoes"), "own-2")).isEqualTo(1);
        assertThat(offered("own-1", "own-2", "own-3", "both")).containsExactly("own-2", "own-3");
    }

    private static int wholeGoods(ImportRun run, String... ids) {
        return assortment.takeIn(run, to -> {
            to.goods(run, Stream.of(ids).map(id -> good(id, "Товар").come()).toList());
            return to.deactivateAbsent(run.id(), Incoming.whole(run, ImportKind.GOODS))
                    .deactivated();
        });
    }

    private static List<String> offered(String... ids) {
        return Stream.of(ids).filter(id -> assortment.variant(id).active()).toList();
    }

    @Test
    void aWholePackageWithoutGoodsSaysNothingAboutGoods() {
        assortment.goods(good("stays", "Верёвка").article("STAYS"));
        ImportRun run = Incoming.full();
        int absent = assortment.takeIn(
                run,
                to -> to.deactivateAbsent(run.id(), Incoming.whole(run, ImportKind.values()))
                        .deactivated());
        assertThat(absent).isZero();
        assertThat(assortment.find("STAYS")).containsExactly("Верёвка");
    }

    @Test
    void variantsAbsentFromAWholePackageGoAndTheGoodItselfStays() {
        assortment.goods(good("cap", "Кепка"), good("hat", "Шапка"));
        assortment.offers(offer("cap#1", "Цвет", "белый"), offer("cap#2", "Цвет", "серый"), offer("hat"));
        ImportRun run = Incoming.full();
        assortment.takeIn(run, to -> {
            to.offers(run, List.of(offer("cap#1", "Цвет", "белый")));
            return to.deactivateAbsent(run.id(), Incoming.whole(run, ImportKind.OFFERS));
        });
        assertThat(assortment.details("cap").variants())
                .extracting(details -> details.variant().externalId())
                .containsExactly("cap#1");
        assertThat(assortment.variant("hat").active()).isTrue();
    }

    @Test
    void aRenamedChoiceIsRenamedOnTheGoodsThatHaveIt() {
        assortment.properties(choices("metal", "Металл", Map.of("fe", "железо")));
        assortment.goods(good("nail", "Гвоздь").with("metal", "fe"));
        assertThat(assortment
                        .properties(choices("metal", "Металл", Map.of("fe", "сталь")))
                        .updated())
                .isEqualTo(1);
        assertThat(assortment.details("nail").properties())
                .containsExactly(new ProductDetails.PropertyValue("Металл", "сталь"));
        assertThat(assortment.find("гвоздь сталь")).containsExactly("Гвоздь");
    }

    @Test
    void manyVariantsAreCountedButNotShownInLists() {
        assortment.goods(good("many", "Крепёж").article("MANY"));
        assortment.offers(IntStream.rangeClosed(1, 13)
                .mapToObj(size -> offer("many#" + size, "Размер", String.valueOf(size)))
                .toArray(IncomingOffer[]::new));
        ProductCard card = assortment
                .ask(products -> products.page(Assortment.matching("MANY", ProductSort.RELEVANCE)))
                .items()
                .getFirst();
        assertThat(card.variantIds()).hasSize(13);
        assertThat(card.variants()).isEmpty();
        assertThat(assortment.details("many").variants()).hasSize(13);
    }

    private static IncomingOffer deleted(String id) {
        return new IncomingOffer(1, id, true, null, null, null, null);
    }
}
