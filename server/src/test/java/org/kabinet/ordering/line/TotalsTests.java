package org.kabinet.ordering.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.LineAmount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TotalsTests {

    static Stream<JsonNode> vectors() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(TotalsTests.class.getResourceAsStream("/vectors/order-total.json"))) {
            return StreamSupport.stream(new JsonMapper().readTree(file).spliterator(), false);
        }
    }

    /** The web client computes the same vectors. */
    @ParameterizedTest
    @MethodSource("vectors")
    void totals_are_those_that_the_client_shows(JsonNode vector) {
        List<LineAmount> lines = new ArrayList<>();
        vector.path("lines")
                .forEach(line -> lines.add(LineAmount.of(
                        Money.of(line.path("price").asString(), "RUB"),
                        new BigDecimal(line.path("quantity").asString()),
                        line.path("vatRate").asString())));

        Totals totals = Totals.of(lines, "RUB");

        assertThat(totals.amount()).isEqualTo(Money.of(vector.path("total").asString(), "RUB"));
        assertThat(totals.vat()).isEqualTo(Money.of(vector.path("vat").asString(), "RUB"));
    }

    @Property
    void an_order_cut_in_two_costs_what_the_whole_costs(@ForAll("lines") List<LineAmount> lines, @ForAll int at) {
        int cut = lines.isEmpty() ? 0 : Math.floorMod(at, lines.size());
        Totals left = Totals.of(lines.subList(0, cut), "RUB");
        Totals right = Totals.of(lines.subList(cut, lines.size()), "RUB");
        Totals whole = Totals.of(lines, "RUB");

        assertThat(left.amount().plus(right.amount())).isEqualTo(whole.amount());
        assertThat(left.vat().plus(right.vat())).isEqualTo(whole.vat());
    }

    @Property
    void vat_stands_inside_the_amount_and_nothing_is_finer_than_a_kopeck(@ForAll("lines") List<LineAmount> lines) {
        Totals totals = Totals.of(lines, "RUB");

        assertThat(totals.vat()).isLessThanOrEqualTo(totals.amount());
        assertThat(totals.amount().amount().scale()).isEqualTo(2);
        assertThat(totals.vat().amount().scale()).isEqualTo(2);
    }

    @Provide
    Arbitrary<List<LineAmount>> lines() {
        Arbitrary<BigDecimal> price = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2);
        Arbitrary<BigDecimal> quantity = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("100000"))
                .ofScale(4);
        Arbitrary<String> rate = Arbitraries.of("20", "10", "0", "none");
        return Combinators.combine(price, quantity, rate)
                .as((p, q, r) -> LineAmount.of(new Money(p, "RUB"), q, r))
                .list()
                .ofMaxSize(60);
    }
}
