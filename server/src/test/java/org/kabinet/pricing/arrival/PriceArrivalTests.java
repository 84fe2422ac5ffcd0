package org.kabinet.pricing.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.pricing.Tables.CARRIED_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.Reading;
import org.kabinet.pricing.IncomingPrice;
import org.kabinet.pricing.IncomingPriceList;
import org.kabinet.pricing.PriceImport;
import org.kabinet.pricing.PriceImportRun;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class PriceArrivalTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Given given;

    @Autowired
    PriceImport prices;

    @Autowired
    ApplicationContext application;

    private String list;
    private String gloves;
    private String boots;

    @BeforeEach
    void twoGoodsAndAList() {
        int n = COUNT.incrementAndGet();
        list = "list-" + n;
        gloves = "gloves-" + n;
        boots = "boots-" + n;
        Assortment assortment = new Assortment(application);
        assortment.goods(Incoming.good(gloves, "Gloves"), Incoming.good(boots, "Boots"));
        lists(new IncomingPriceList(3, list, "Опт", "руб", true));
    }

    @Test
    void a_list_is_made_once_and_follows_its_name_and_currency() {
        IncomingPriceList same = new IncomingPriceList(3, list, "Опт", "RUB", null);
        IncomingPriceList renamed = new IncomingPriceList(3, list, "Мелкий опт", null, false);
        assertThat(lists(same)).isEqualTo(new ImportCounts(0, 0, 1, 0, List.of()));
        assertThat(lists(renamed)).isEqualTo(new ImportCounts(0, 1, 0, 0, List.of()));
        String currency = given.asSystem(sql -> sql.fetchValue(PRICE_LIST.CURRENCY, PRICE_LIST.EXTERNAL_ID.eq(list)));
        assertThat(currency).isEqualTo("RUB");
    }

    @Test
    void a_list_in_a_currency_that_nobody_knows_is_refused_and_all_its_prices_with_it() {
        ImportCounts refused = lists(new IncomingPriceList(7, "garbage", "Валюта наоборот", "FAK", true));
        assertThat(refused.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.refused()).isTrue();
            assertThat(remark.line()).isEqualTo(7);
            assertThat(remark.code()).isEqualTo("price-list-currency-unknown");
            assertThat(remark.args()).containsEntry("value", "FAK");
        });
        ImportCounts prices =
                come(changes(MONDAY), new IncomingPrice(9, "garbage", gloves, BigDecimal.ZERO, amount("5"), null));
        assertThat(codes(prices)).containsExactly("price-list-unknown");
    }

    @Test
    void the_same_prices_twice_change_nothing() {
        assertThat(come(changes(MONDAY), price(gloves, "0", "50"), price(gloves, "24", "49")))
                .isEqualTo(new ImportCounts(2, 0, 0, 0, List.of()));
        assertThat(come(changes(MONDAY.plusDays(1)), price(gloves, "0", "50.00"), price(gloves, "24", "49.0000")))
                .isEqualTo(new ImportCounts(0, 0, 2, 0, List.of()));
        assertThat(history(gloves)).containsExactly("2026-11-23 0 50", "2026-11-23 24 49");
    }

    @Test
    void a_new_price_begins_on_its_day_and_a_second_change_on_that_day_replaces_the_first() {
        come(changes(MONDAY), price(gloves, "0", "50"));
        assertThat(come(changes(MONDAY.plusDays(7)), price(gloves, "0", "55")).updated())
                .isEqualTo(1);
        assertThat(come(changes(MONDAY.plusDays(7)), price(gloves, "0", "56")).updated())
                .isEqualTo(1);
        assertThat(history(gloves)).containsExactly("2026-11-23 0 50", "2026-11-30 0 56");
    }

    @Test
    void a_packet_of_changes_withdraws_nothing_and_a_full_one_what_it_does_not_carry() {
        come(changes(MONDAY), price(gloves, "0", "50"), price(gloves, "24", "49"), price(boots, "0", "900"));
        PriceImportRun changes = changes(MONDAY.plusDays(1));
        come(changes, price(gloves, "0", "51"));
        assertThat(withdrawAbsent(changes)).isEqualTo(ImportCounts.NONE);
        PriceImportRun full =
                new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), MONDAY.plusDays(2), true);
        come(full, price(gloves, "0", "51"));
        assertThat(withdrawAbsent(full)).isEqualTo(new ImportCounts(0, 0, 0, 2, List.of()));
        assertThat(history(boots)).containsExactly("2026-11-23 0 900", "2026-11-25 0 none");
        assertThat(history(gloves)).contains("2026-11-25 24 none").doesNotContain("2026-11-25 0 none");
        given.asSystem(sql -> {
            prices.close(full.id());
            prices.close(changes.id());
            return true;
        });
        int carried =
                given.asSystem(sql -> sql.fetchCount(CARRIED_PRICE, CARRIED_PRICE.RUN_ID.in(full.id(), changes.id())));
        assertThat(carried).isZero();
        assertThat(come(changes(MONDAY.plusDays(3)), price(boots, "0", "900")).created())
                .isEqualTo(1);
    }

    @Test
    void a_later_file_of_a_full_run_withdraws_nothing_that_an_earlier_one_carried() {
        come(changes(MONDAY), price(gloves, "0", "50"), price(gloves, "24", "49"), price(boots, "0", "900"));
        PriceImportRun full =
                new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), MONDAY.plusDays(2), true);
        come(full, price(gloves, "0", "50"));
        assertThat(withdrawAbsent(full).deactivated()).isEqualTo(2);
        come(full, price(boots, "0", "900"));
        assertThat(withdrawAbsent(full)).isEqualTo(ImportCounts.NONE);
        assertThat(history(gloves)).containsExactly("2026-11-23 0 50", "2026-11-23 24 49", "2026-11-25 24 none");
        assertThat(history(boots)).containsExactly("2026-11-23 0 900", "2026-11-25 0 900");
    }

    @Test
    void a_price_of_a_change_packet_in_a_full_run_has_come_too() {
        come(changes(MONDAY), price(gloves, "0", "50"), price(boots, "0", "900"));
        PriceImportRun full =
                new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), MONDAY.plusDays(1), true);
        come(new PriceImportRun(full.id(), full.reading(), full.validFrom(), false), price(boots, "0", "950"));
        come(full, price(gloves, "0", "50"));
        assertThat(withdrawAbsent(full)).isEqualTo(ImportCounts.NONE);
    }

    @Test
    void a_full_import_of_one_catalogue_leaves_the_prices_of_another_in_the_same_list() {
        come(changes(MONDAY), price(gloves, "0", "50"), price(boots, "0", "900"));
        PriceImportRun full = new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), MONDAY, true);
        come(full, price(gloves, "0", "50"));
        assertThat(withdrawAbsent(full, "no-such-catalogue")).isEqualTo(ImportCounts.NONE);
        assertThat(withdrawAbsent(full, "catalogue").deactivated()).isEqualTo(1);
    }

    @Test
    void a_full_import_of_one_list_leaves_the_others_alone() {
        lists(new IncomingPriceList(4, list + "-other", "Розница", "RUB", true));
        come(changes(MONDAY), new IncomingPrice(1, list + "-other", gloves, BigDecimal.ZERO, amount("80"), null));
        PriceImportRun full = new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), MONDAY, true);
        come(full, price(gloves, "0", "50"));
        assertThat(withdrawAbsent(full)).isEqualTo(ImportCounts.NONE);
    }

    @Test
    void a_price_of_zero_ends_the_price_and_is_remarked() {
        come(changes(MONDAY), price(gloves, "0", "50"));
        ImportCounts counts = come(changes(MONDAY.plusDays(1)), price(gloves, "0", "0.00"));
        assertThat(counts.deactivated()).isEqualTo(1);
        assertThat(codes(counts)).containsExactly("price-zero");
        assertThat(counts.refused()).isZero();
        assertThat(history(gloves)).containsExactly("2026-11-23 0 50", "2026-11-24 0 none");
    }

    @Test
    void nothing_is_dropped_without_a_word() {
        ImportCounts counts = come(
                changes(MONDAY),
                new IncomingPrice(11, list, "no-such-good", BigDecimal.ZERO, amount("5"), null),
                new IncomingPrice(12, list, gloves, BigDecimal.ZERO, amount("5"), "MIZ"),
                new IncomingPrice(13, list, gloves, BigDecimal.ZERO, amount("5"), "EUR"),
                new IncomingPrice(14, list, gloves, BigDecimal.ZERO, amount("-5"), null),
                price(boots, "0", "900"),
                price(boots, "0", "901"));
        assertThat(codes(counts))
                .containsExactly(
                        "price-variant-unknown",
                        "price-currency-unknown",
                        "price-currency-differs",
                        "price-impossible",
                        "price-twice");
        assertThat(counts.refused()).isEqualTo(4);
        assertThat(history(boots)).containsExactly("2026-11-23 0 901");
    }

    private static IncomingPrice priceOf(String list, String variant, String from, String amount) {
        return new IncomingPrice(1, list, variant, new BigDecimal(from), amount(amount), "RUB");
    }

    private IncomingPrice price(String variant, String from, String amount) {
        return priceOf(list, variant, from, amount);
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    private static PriceImportRun changes(LocalDate day) {
        return new PriceImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), day, false);
    }

    private ImportCounts lists(IncomingPriceList... lists) {
        return given.asSystem(sql -> prices.priceLists(new Reading(UUID.randomUUID()), List.of(lists)));
    }

    private ImportCounts come(PriceImportRun run, IncomingPrice... portion) {
        return given.asSystem(sql -> prices.prices(run, List.of(portion)));
    }

    private ImportCounts withdrawAbsent(PriceImportRun run, String... sources) {
        return given.asSystem(sql -> prices.withdrawAbsent(run, Set.of(sources)));
    }

    private static List<String> codes(ImportCounts counts) {
        return counts.remarks().stream().map(ImportCounts.Remark::code).toList();
    }

    private List<String> history(String good) {
        UUID variant = new Assortment(application).variant(good).id();
        return given.asSystem(sql -> sql.select(PRICE.VALID_FROM, PRICE.MIN_QUANTITY, PRICE.AMOUNT)
                .from(PRICE)
                .where(PRICE.VARIANT_ID.eq(variant))
                .orderBy(PRICE.VALID_FROM, PRICE.MIN_QUANTITY)
                .fetch(row -> row.value1() + " " + plain(row.value2()) + " " + plain(row.value3())));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into pricing.price (price_list_id, variant_id, valid_from, amount) values (uuidv7(), uuidv7(), '2026-01-01', 1)",
                "update pricing.price set price_list_id = uuidv7()",
                "delete from pricing.price_list",
                "update pricing.price_list set id = uuidv7()"
            })
    void everyPriceStandsInAListThatIsThere(String statement) {
        come(changes(MONDAY), price(gloves, "0", "50"));
        assertThatThrownBy(() -> given.asSystem(sql -> sql.execute(statement)))
                .rootCause()
                .hasMessageContaining("pricing.");
    }
}
