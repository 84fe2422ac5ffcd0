package org.kabinet.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.audit.Chronicle;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class HistoryTableTests {
    private static final String TABLE = "/api/v1/history/export.xlsx";
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Shop shop;
    private Given.Customer customer;
    private Http.Browser director;
    private Http.Browser buyer;

    @BeforeEach
    void aCustomerWithPeople() {
        shop = new Shop(given);
        customer = shop.sellsTo(given.company(given.branch("X" + ++branches), "Sever"));
        director = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
    }

    @Test
    void a_row_says_who_did_what_when_from_where_and_what_was_before_and_after() {
        UUID gloves = shop.good("Gloves", "48.30");
        Shop.placed(buyer, customer, gloves, "2");
        var rows = rows(director.get(TABLE + "?category=ORDERS&zone=Europe/Moscow"));
        assertThat(rows.getFirst())
                .containsExactly(
                        "When",
                        "Who",
                        "On behalf of",
                        "Through the token",
                        "From where",
                        "Whose history",
                        "About",
                        "What happened",
                        "What changed",
                        "Before",
                        "After",
                        "Record");
        assertThat(rows.stream().skip(1)).allSatisfy(row -> {
            assertThat(row.get(4)).isEqualTo("127.0.0.1");
            assertThat(row.get(5)).isEqualTo("Sever");
            assertThat(row.get(6)).isEqualTo("Orders");
            assertThat(row.get(7)).startsWith("Order placed: X");
        });
        assertThat(rows.stream().skip(1).map(row -> row.get(8) + ": " + row.get(9) + " → " + row.get(10)))
                .contains("Line 1, quantity:  → 2", "Line 1, name:  → Gloves");
    }

    @Test
    void what_somebody_typed_is_a_text_and_never_a_formula() {
        String evil = "=HYPERLINK(\"http://evil.test\";\"x\")";
        director.post(
                "/api/v1/organisations/" + customer.id() + "/addresses", Map.of("label", evil, "address", "@SUM(1+1)"));
        var answer = director.get(TABLE + "?category=COMPANY");
        assertThat(cells(answer)).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(rows(answer).stream().map(row -> row.get(10))).contains(evil, "@SUM(1+1)");
    }

    @Test
    void whoever_reads_no_history_gets_no_table_and_whoever_does_is_recorded() {
        assertThat(buyer.get(TABLE).status()).isEqualTo(403);
        assertThat(director.get(TABLE + "?category=SIGN_IN").status()).isEqualTo(200);
        var exported = Chronicle.read(director, "&category=EXPORT");
        assertThat(exported).hasSize(1);
        assertThat(Chronicle.told(exported.getFirst())).startsWith("EXPORT EXPORTED FILE history-");
        assertThat(Chronicle.changes(exported.getFirst())).contains("SIGN_IN");
    }

    @Test
    void a_time_zone_that_is_none_is_refused() {
        assertThat(director.get(TABLE + "?zone=Nowhere/At-All").status()).isBetween(400, 422);
    }

    private static List<List<String>> rows(Http.Answer answer) {
        return read(answer).stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : Objects.toString(cell.getText(), ""))
                        .toList())
                .toList();
    }

    private static List<Cell> cells(Http.Answer answer) {
        return read(answer).stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Row> read(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            return book.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
