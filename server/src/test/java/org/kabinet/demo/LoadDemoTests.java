package org.kabinet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_COUNTER;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.organisations.Organisations;
import org.kabinet.pricing.PriceAnswer;
import org.kabinet.pricing.PriceQuestion;
import org.kabinet.pricing.Prices;
import org.kabinet.pricing.VariantQuantity;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@KabinetTest
class LoadDemoTests {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Autowired
    private LoadDemo load;

    @Autowired
    private Given given;

    @Autowired
    private Prices prices;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Http http;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void loaded() {
        load.with(passwords.encode(Given.PASSWORD), told::add);
    }

    @Test
    void everything_is_there_and_can_be_found() {
        given.asSystem(sql -> {
            assertThat(sql.fetchCount(LISTING)).isGreaterThanOrEqualTo(600);
            assertThat(sql.fetchCount(PICTURE, PICTURE.BLOB_ID.isNull())).isZero();
            assertThat(sql.fetchCount(PRODUCT_FILE)).isGreaterThan(100);
            assertThat(sql.fetchCount(PRODUCT_GROUP, PRODUCT_GROUP.PRODUCT_COUNT.eq(0)))
                    .isZero();
            assertThat(sql.fetchCount(ORDERS)).isGreaterThanOrEqualTo(1_500);
            return sql;
        });
    }

    @Test
    void a_second_start_changes_nothing() {
        int orders = given.asSystem(sql -> sql.fetchCount(ORDERS));
        told.clear();

        load.with(passwords.encode(Given.PASSWORD), told::add);

        assertThat(told).isEmpty();
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(ORDERS))).isEqualTo(orders);
    }

    @Test
    void numbers_go_on_where_the_demo_ends() {
        given.asSystem(sql -> {
            assertThat(sql.fetch(ORDER_COUNTER))
                    .allSatisfy(counter -> assertThat(sql.fetchCount(
                                    ORDERS,
                                    ORDERS.BRANCH_ID.eq(counter.getBranchId()),
                                    ORDERS.NUMBER.like("%-" + counter.getYear() + "-%")))
                            .isEqualTo(counter.getLast()));
            return sql;
        });
    }

    /** The past was priced by the rule alone; the portal, asked about that day, must say the same. */
    @Test
    void what_old_orders_cost_is_what_the_portal_says_they_cost() {
        var sample = given.<Result<? extends Record>>asSystem(sql -> sql.select(
                        ORDERS.CONTRACT_ID,
                        ORDERS.PLACED_AT,
                        ORDERS.CURRENCY,
                        ORDER_LINE.VARIANT_ID,
                        ORDER_LINE.QUANTITY,
                        ORDER_LINE.VAT_RATE,
                        ORDER_LINE.PRICE)
                .from(ORDERS)
                .join(ORDER_LINE)
                .on(ORDER_LINE.ORDER_ID.eq(ORDERS.ID))
                .where(ORDER_LINE.POSITION.eq(1))
                .orderBy(ORDERS.ID)
                .fetch());
        var currencies = new HashSet<String>();
        for (int i = 0; i < sample.size(); i += 12) {
            Record line = sample.get(i);
            currencies.add(line.get(ORDERS.CURRENCY));
            assertThat(price(line)).isEqualByComparingTo(line.get(ORDER_LINE.PRICE));
        }
        assertThat(currencies).contains("RUB");
    }

    @Test
    void the_published_logins_open_their_cabinets() {
        for (String login : List.of("buyer", "person", "manager", "driver", "supervisor", "admin")) {
            var session = http.signedIn(new Given.Person(UUID.randomUUID(), login + "@demo.kabinet"))
                    .get("/api/v1/session");
            assertThat(session.status()).isEqualTo(200);
        }
    }

    private BigDecimal price(Record line) {
        UUID variant = line.get(ORDER_LINE.VARIANT_ID);
        return given.asSystem(sql -> {
            var contract = organisations.contract(line.get(ORDERS.CONTRACT_ID)).orElseThrow();
            LocalDate day = line.get(ORDERS.PLACED_AT).atZone(MOSCOW).toLocalDate();
            var question = new PriceQuestion(
                    contract,
                    day,
                    List.of(new VariantQuantity(
                            variant, line.get(ORDER_LINE.QUANTITY), line.get(ORDER_LINE.VAT_RATE))));
            return Optional.ofNullable(prices.resolve(question).get(variant))
                    .map(PriceAnswer::price)
                    .orElseThrow()
                    .amount();
        });
    }
}
