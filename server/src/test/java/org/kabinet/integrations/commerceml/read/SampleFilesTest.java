package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.integrations.Samples;

/** Real exports against counts that were made by another program. */
class SampleFilesTest {

    /** A representative written without an inner «Контрагент» is one to us and none to the other count. */
    private static final Map<String, Integer> BARE_REPRESENTATIVES = Map.of("commerceml/irpsv-1c-doc/orders.xml", 1);

    static Stream<Samples.Counts> readable() {
        return Samples.expectedCommerceMl().stream()
                .filter(Samples.Counts::readable)
                .filter(c -> !isVersion1(c));
    }

    private static boolean isVersion1(Samples.Counts counts) {
        return counts.file().endsWith("Sale77.xml");
    }

    private static Reading read(Samples.Counts counts) {
        return Reading.of(Samples.of(counts.file()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void theClassifierHasWhatWasCounted(Samples.Counts expected) {
        Reading reading = read(expected);

        assertThat(reading.all(ClassifierEntry.Group.class)).hasSize(expected.number("groups"));
        assertThat(reading.all(ClassifierEntry.Property.class)).hasSize(expected.number("props"));
        assertThat(reading.all(ClassifierEntry.PriceType.class)).hasSize(expected.number("price_types"));
        assertThat(reading.all(ClassifierEntry.Warehouse.class)).hasSize(expected.number("stores"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void theGoodsAreThoseThatWereCounted(Samples.Counts expected) {
        Collection<Good> goods = read(expected).all(Good.class);

        assertThat(goods).hasSize(expected.number("goods"));
        assertThat(goods).filteredOn(g -> isBlank(g.item().article())).hasSize(expected.number("no_article"));
        assertThat(goods).filteredOn(g -> isEmpty(g.item().groupIds())).hasSize(expected.number("no_group"));
        assertThat(goods).filteredOn(Good::removed).hasSize(expected.number("deleted"));
        assertThat(goods.stream().map(g -> g.item().id()).distinct())
                .hasSize(expected.number("goods") - expected.number("dup_ids"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void theOffersAreThoseThatWereCounted(Samples.Counts expected) {
        Collection<Offer> offers = read(expected).all(Offer.class);

        assertThat(offers).hasSize(expected.number("offers"));
        assertThat(offers.stream().map(Offer::prices).filter(Objects::nonNull).flatMap(Collection::stream))
                .hasSize(expected.number("prices"));
        assertThat(offers).filteredOn(o -> o.quantity() == null).hasSize(expected.number("no_qty"));
        assertThat(offers)
                .filteredOn(o -> o.quantity() != null && o.quantity().signum() < 0)
                .hasSize(expected.number("neg_qty"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void theDocumentsAreThoseThatWereCounted(Samples.Counts expected) {
        Collection<TradeDocument> documents = read(expected).all(TradeDocument.class);

        assertThat(documents).hasSize(expected.number("docs"));
        assertThat(documents.stream()
                        .map(TradeDocument::lines)
                        .filter(Objects::nonNull)
                        .flatMap(Collection::stream))
                .hasSize(expected.number("doc_lines"));
        int counterparties = documents.stream()
                .flatMap(d -> d.counterparties().stream())
                .mapToInt(c -> 1 + c.representatives().size())
                .sum();
        assertThat(counterparties - BARE_REPRESENTATIVES.getOrDefault(expected.file(), 0))
                .isEqualTo(expected.number("contragents"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void theHeaderSaysWhatWasSeen(Samples.Counts expected) {
        Reading reading = read(expected);

        assertThat(reading.only(Header.class).version())
                .isEqualTo(expected.text("ver").equals("-") ? null : expected.text("ver"));
        assertThat(onlyChanges(reading)).isEqualTo(expected.text("only_changes"));
        assertThat(currencies(reading)).isEqualTo(split(expected.text("currencies")));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readable")
    void nothingOfARealFileIsRefused(Samples.Counts expected) {
        assertThat(read(expected).all(Finding.class))
                .filteredOn(f -> f.reason().refused())
                .isEmpty();
    }

    @Test
    void versionOneIsRefusedByItsAttributes() {
        Path sale = Samples.of("commerceml/plumbing-cml1/Sale77.xml");

        assertThatThrownBy(() -> Reading.of(sale))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Cause.OLD_VERSION));
    }

    @Test
    void aBrokenFileIsRefusedAtTheLineThatBreaksIt() {
        Path broken = Samples.of("commerceml/budsite/offers(ver2).xml");

        assertThatThrownBy(() -> Reading.of(broken)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.reason()).isEqualTo(UnreadableFile.Cause.MALFORMED);
            assertThat(e.line()).isEqualTo(90);
        });
    }

    private static String onlyChanges(Reading reading) {
        return reading.all(Section.class).stream()
                .map(Section::onlyChanges)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElse("-");
    }

    private static Set<String> currencies(Reading reading) {
        Stream<String> ofTypes =
                reading.all(ClassifierEntry.PriceType.class).stream().map(ClassifierEntry.PriceType::currency);
        Stream<String> ofPrices = reading.all(Offer.class).stream()
                .map(Offer::prices)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(Offer.Price::currency);
        Stream<String> ofDocuments = reading.all(TradeDocument.class).stream().map(TradeDocument::currency);
        return Stream.of(ofTypes, ofPrices, ofDocuments)
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> split(String list) {
        return Stream.of(list.split(",")).filter(s -> !s.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isEmpty(@Nullable Collection<String> list) {
        return list == null || list.isEmpty();
    }
}
