package org.kabinet.pricing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.actor.Role;
import org.kabinet.pricing.GivenPrices;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class OffersTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationContext application;

    private Assortment assortment;
    private GivenPrices prices;
    private Given.Customer ours;
    private Given.Customer theirs;
    private VariantView gloves;
    private UUID wholesale;
    private UUID retail;
    private String word;

    @BeforeEach
    void twoCustomersWithListsOfTheirOwn() {
        int n = COUNT.incrementAndGet();
        word = "перчатка" + (char) ('а' + n) + (char) ('б' + n) + "кедр";
        assortment = new Assortment(application);
        prices = new GivenPrices(given);
        ours = given.company(given.branch("O" + n), "Ромашка");
        theirs = given.company(given.branch("V" + n), "Василёк");
        assortment.goods(Incoming.good("gloves-" + n, word));
        gloves = assortment.variant("gloves-" + n);
        wholesale = prices.list("Оптовый прайс");
        retail = prices.list("Розница");
        prices.opens(ours, wholesale);
        prices.opens(theirs, retail);
        prices.terms(ours, "RUB", "2");
        prices.price(wholesale, gloves.id(), "50");
        prices.tier(wholesale, gloves.id(), "24", "49");
        prices.price(retail, gloves.id(), "80");
    }

    @Test
    void everybody_sees_the_price_of_their_own_contract() {
        assertThat(price(http.signedIn(given.member(ours, Role.BUYER)))).isEqualTo("49.00");
        assertThat(price(http.signedIn(given.member(theirs, Role.BUYER)))).isEqualTo("80.00");
    }

    @Test
    void the_contract_of_another_customer_does_not_exist() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String contract = "contractId=" + theirs.contractId();
        assertThat(buyer.get("/api/v1/offers?" + contract).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/offers/" + gloves.productId() + "?" + contract)
                        .status())
                .isEqualTo(404);
        assertThat(buyer.get("/api/v1/offers/suggest?q=a&" + contract).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/offers/price-list.xlsx?" + contract).status())
                .isEqualTo(404);
        assertThat(buyer.get("/api/v1/prices/explain?variantId=" + gloves.id() + "&" + contract)
                        .status())
                .isEqualTo(404);
        assertThat(buyer.post("/api/v1/offers/lines", Map.of("contractId", theirs.contractId(), "lines", List.of()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_member_of_two_companies_chooses_whose_prices_they_look_at() {
        Given.Person person = given.member(ours, Role.BUYER);
        given.grant(person.id(), Role.BUYER, theirs.id(), null);
        Http.Browser buyer = http.signedIn(person);
        assertThat(price(buyer, ours)).isEqualTo("49.00");
        assertThat(price(buyer, theirs)).isEqualTo("80.00");
    }

    @Test
    void who_only_moves_the_goods_sees_no_prices() {
        Http.Browser worker = http.signedIn(given.member(ours, Role.WAREHOUSE_WORKER));
        JsonNode offer = worker.get(search()).body().at("/items/0");
        assertThat(offer.path("priceState").asString()).isEqualTo("HIDDEN");
        assertThat(offer.path("price").isNull()).isTrue();
        assertThat(worker.get("/api/v1/prices/explain?variantId=" + gloves.id()).status())
                .isEqualTo(403);
        assertThat(worker.get("/api/v1/offers/price-list.xlsx").status()).isEqualTo(403);
        assertThat(text(worker.get("/api/v1/offers/export.xlsx")))
                .contains(word)
                .doesNotContain("49");
    }

    @Test
    void staff_see_prices_when_they_name_the_customers_contract() {
        Http.Browser manager = http.signedIn(given.staff(ours.branchId(), Role.MANAGER));
        assertThat(manager.get(search()).body().at("/items/0/priceState").asString())
                .isEqualTo("NO_CONTRACT");
        assertThat(price(manager, ours)).isEqualTo("49.00");
        assertThat(manager.get(search() + "&contractId=" + theirs.contractId()).status())
                .isEqualTo(404);
        assertThat(manager.get("/api/v1/offers/price-list.xlsx").problem())
                .isEqualTo("/problems/pricing/contract-needed");
    }

    @Test
    void a_good_without_a_price_is_on_request_and_an_ended_contract_gives_none() {
        assortment.goods(Incoming.good("unpriced-" + word, word + " редкая"));
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        assertThat(buyer.get(search())
                        .body()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("priceState").asString()))
                .containsExactlyInAnyOrder("OK", "ON_REQUEST");
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.VALID_TO, LocalDate.of(2021, 1, 1))
                .where(CONTRACT.ID.eq(ours.contractId()))
                .execute());
        Http.Browser later = http.signedIn(given.member(ours, Role.ACCOUNTANT));
        assertThat(later.get(search()).body().at("/items/0/priceState").asString())
                .isEqualTo("NO_CONTRACT");
    }

    @Test
    void the_page_of_a_product_shows_the_whole_ladder() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        JsonNode page = buyer.get("/api/v1/offers/" + gloves.productId()).body();
        assertThat(page.at("/variants/0/variantId").asString())
                .isEqualTo(gloves.id().toString());
        assertThat(page.at("/variants/0/price/amount").asString()).isEqualTo("49.00");
        assertThat(page.at("/variants/0/hasTiers").asBoolean()).isTrue();
        assertThat(page.at("/variants/0/tiers/0/from").asString()).isEqualTo("0");
        assertThat(page.at("/variants/0/tiers/1/from").asString()).isEqualTo("24");
        assertThat(page.at("/variants/0/tiers/1/price/amount").asString()).isEqualTo("48.02");
        assertThat(page.path("vatRate").asString()).isEqualTo("20");
        assertThat(buyer.get("/api/v1/offers/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void why_this_price_is_told_in_the_readers_words() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String path = "/api/v1/prices/explain?variantId=" + gloves.id() + "&quantity=24";
        JsonNode russian = buyer.get(path, "Accept-Language", "ru").body();
        assertThat(russian.at("/price/amount").asString()).isEqualTo("48.02");
        assertThat(steps(russian, "kind")).containsExactly("LIST", "TIER", "DISCOUNT", "ROUNDING");
        assertThat(steps(russian, "text").getFirst()).startsWith("«Оптовый прайс», действует с 1 января 2020");
        assertThat(steps(russian, "text").get(1)).isEqualTo("Порог: от 24 шт");
        assertThat(steps(russian, "text").getLast()).isEqualTo("За 1 шт, с НДС 20 %");
        assertThat(steps(russian, "value")).containsExactly("50,00\u00a0₽", "−2\u00a0%", "−2\u00a0%", "48,02\u00a0₽");
        JsonNode english = buyer.get(path, "Accept-Language", "en").body();
        assertThat(steps(english, "value")).containsExactly("50.00\u00a0₽", "−2%", "−2%", "48.02\u00a0₽");
        JsonNode before = buyer.get(path + "&date=2019-12-31").body();
        assertThat(before.path("price").isNull()).isTrue();
        assertThat(steps(before, "kind")).containsExactly("NONE");
        assertThat(buyer.get(path.replace("=24", "=-1")).status()).isEqualTo(422);
    }

    @Test
    void a_quick_order_is_understood_line_by_line() {
        String article = "QX-" + COUNT.incrementAndGet() + "/7";
        assortment.goods(Incoming.good("quick-" + article, "Сапоги").article(article));
        VariantView boots = assortment.variant("quick-" + article);
        prices.price(wholesale, boots.id(), "900");
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String typed = article.toLowerCase().replace("-", "").replace("/", " ");
        JsonNode lines = buyer.post(
                        "/api/v1/offers/lines",
                        Map.of(
                                "lines",
                                List.of(
                                        Map.of("article", typed, "quantity", "3"),
                                        Map.of("variantId", gloves.id(), "quantity", "24"),
                                        Map.of("article", "nobody-knows-this"))))
                .body()
                .path("lines");
        assertThat(lines.at("/0/status").asString()).isEqualTo("OK");
        assertThat(lines.at("/0/variant/price/amount").asString()).isEqualTo("882.00");
        assertThat(lines.at("/1/variant/price/amount").asString()).isEqualTo("48.02");
        assertThat(lines.at("/2/status").asString()).isEqualTo("UNKNOWN");
        assertThat(lines.at("/2/input").asString()).isEqualTo("nobody-knows-this");
    }

    @Test
    void the_price_list_has_every_price_of_the_contract() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.ACCOUNTANT));
        Http.Answer answer = buyer.get("/api/v1/offers/price-list.xlsx?q=" + encoded(word), "Accept-Language", "ru");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-disposition")).contains("price-list.xlsx");
        assertThat(text(answer)).contains(word).contains("49").contains("48.02").doesNotContain("80");
    }

    @Test
    void the_list_is_downloaded_in_the_columns_and_the_language_in_which_it_is_seen() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String shown = text(buyer.get(
                "/api/v1/offers/export.xlsx?q=" + encoded(word) + "&column=price&column=name&column=unit&lang=en",
                "Accept-Language",
                "ru"));
        assertThat(shown).contains("Price with VAT", "Name", word, "49", "pcs");
        assertThat(shown).doesNotContain("Article", "Stock", "Наименование");
        assertThat(shown.indexOf("Price with VAT")).isLessThan(shown.indexOf("Name"));
        assertThat(buyer.get("/api/v1/offers/export.xlsx?column=colour").status())
                .isEqualTo(422);
    }

    @Test
    void marked_rows_are_downloaded_alone_and_only_at_ones_own_prices() {
        String other = word + "-2";
        assortment.goods(Incoming.good(other, other));
        Map<String, Object> marked =
                Map.of("rows", List.of(Map.of("productId", gloves.productId(), "variantId", gloves.id())));
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        assertThat(text(buyer.post("/api/v1/offers/export.xlsx", marked)))
                .contains(word, "49")
                .doesNotContain(other);
        Http.Browser worker = http.signedIn(given.member(ours, Role.WAREHOUSE_WORKER));
        assertThat(text(worker.post("/api/v1/offers/export.xlsx", marked)))
                .contains(word)
                .doesNotContain("49");
        assertThat(buyer.post(
                                "/api/v1/offers/export.xlsx",
                                Map.of("contractId", theirs.contractId(), "rows", List.of()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_typed_into_the_list_stands_in_the_file_with_what_it_comes_to() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String address = "/api/v1/offers/list.xlsx?q=" + encoded(word);
        Map<String, Object> typed = Map.of(
                "columns", List.of("name", "price", "quantity", "amount"),
                "quantities", List.of(Map.of("variantId", gloves.id(), "quantity", "13.5")));

        Http.Answer answer = buyer.post(address, typed, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).contains(word, "Quantity", "13.5", "Amount with VAT", "661.5");

        assertThat(text(buyer.post(
                        "/api/v1/offers/export.xlsx",
                        Map.of(
                                "columns", List.of("name", "quantity", "amount"),
                                "rows",
                                        List.of(Map.of(
                                                "productId", gloves.productId(),
                                                "variantId", gloves.id(),
                                                "quantity", "2"))))))
                .contains(word, "98");
        Http.Browser worker = http.signedIn(given.member(ours, Role.WAREHOUSE_WORKER));
        assertThat(text(worker.post(address, typed))).contains("13.5").doesNotContain("661.5");
        assertThat(buyer.post(address, Map.of("columns", List.of("colour"))).status())
                .isEqualTo(422);
        Http.Answer negative =
                buyer.post(address, Map.of("quantities", List.of(Map.of("variantId", gloves.id(), "quantity", "-1"))));
        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.body().at("/errors/0/pointer").asString()).isEqualTo("/quantities/0/quantity");
    }

    @Test
    void a_file_is_made_anew_each_time_and_no_copy_of_it_kept_for_a_retry() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String address = "/api/v1/offers/list.xlsx?q=" + encoded(word);
        String key = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            Http.Answer file = buyer.post(address, Map.of(), "Idempotency-Key", key);
            assertThat(text(file)).contains(word);
            assertThat(file.header("Idempotency-Replayed")).isEmpty();
        }
        int kept = given.asSystem(sql -> sql.fetch("select 1 from platform.idempotency where key = ?", key)
                .size());
        assertThat(kept).isZero();
    }

    @Test
    void a_column_that_is_named_again_and_again_stands_in_the_file_once() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        String address = "/api/v1/offers/list.xlsx?q=" + encoded(word);
        Http.Answer wide =
                buyer.post(address, Map.of("columns", Collections.nCopies(17_000, "name")), "Accept-Language", "en");
        assertThat(wide.status()).isEqualTo(200);
        assertThat(text(wide).split(word, -1)).hasSize(2);
    }

    @Test
    void lists_that_name_nothing_are_refused_by_their_place() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));

        Http.Answer withoutRows = buyer.post("/api/v1/offers/export.xlsx", Map.of());
        Http.Answer withoutProduct =
                buyer.post("/api/v1/offers/export.xlsx", Map.of("rows", List.of(Map.of("variantId", gloves.id()))));

        Http.Answer withoutLines = buyer.post("/api/v1/offers/lines", Map.of());

        assertThat(withoutLines.status()).isEqualTo(422);
        assertThat(withoutLines.body().at("/errors/0/pointer").asString()).isEqualTo("/lines");
        assertThat(withoutRows.status()).isEqualTo(422);
        assertThat(withoutRows.body().at("/errors/0/pointer").asString()).isEqualTo("/rows");
        assertThat(withoutProduct.status()).isEqualTo(422);
        assertThat(withoutProduct.body().at("/errors/0/pointer").asString()).isEqualTo("/rows/0/productId");
    }

    @Test
    void a_page_of_the_catalogue_costs_two_statements() {
        for (int i = 0; i < 30; i++) {
            String id = "many-" + COUNT.incrementAndGet();
            assortment.goods(Incoming.good(id, word + " " + i));
            prices.price(wholesale, assortment.variant(id).id(), "10");
        }
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        buyer.get(search());
        List<String> asked = statements.during(() ->
                assertThat(buyer.get(search()).body().path("items").size()).isEqualTo(24));
        assertThat(asked).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_cannot_be_understood_is_refused_all_at_once() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        Http.Answer answer = buyer.get("/api/v1/offers?sort=sideways&facet=colour:red&groupId=17");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("pointer").asString()))
                .containsExactlyInAnyOrder("/sort", "/facet", "/groupId");
    }

    private String search() {
        return "/api/v1/offers?q=" + encoded(word);
    }

    private String price(Http.Browser browser) {
        return browser.get(search()).body().at("/items/0/price/amount").asString();
    }

    private String price(Http.Browser browser, Given.Customer customer) {
        return browser.get(search() + "&contractId=" + customer.contractId())
                .body()
                .at("/items/0/price/amount")
                .asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> steps(JsonNode explanation, String part) {
        return explanation
                .path("steps")
                .valueStream()
                .map(it -> it.path(part).asString())
                .toList();
    }

    /** All that is written in a spreadsheet. */
    private static String text(Http.Answer answer) {
        List<String> parts = new ArrayList<>();
        try {
            Path file = Files.write(Files.createTempFile("sheet", ".xlsx"), answer.bytes());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (String name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                    InputStream part = zip.getInputStream(zip.getEntry(name));
                    parts.add(new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HtmlUtils.htmlUnescape(String.join("\n", parts));
    }
}
