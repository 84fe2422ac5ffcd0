package org.kabinet.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.platform.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the client computes while offline; its own tests read the same files. */
class SharedVectorsTest {

    static Stream<JsonNode> lines() {
        return vectors("price-line.json");
    }

    static Stream<JsonNode> tiers() {
        return vectors("price-tier.json");
    }

    static Stream<JsonNode> quantities() {
        return vectors("price-quantity.json");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_costs_what_the_vectors_say(JsonNode vector) {
        Money price = new Money(number(vector, "price"), "RUB");
        LineAmount line = LineAmount.of(price, number(vector, "quantity"), text(vector, "vatRate"));
        assertThat(line.amount().amount()).isEqualTo(text(vector, "amount"));
        assertThat(line.vat().amount()).isEqualTo(text(vector, "vat"));
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void the_tier_is_chosen_as_the_vectors_say(JsonNode vector) {
        List<PriceTier> ladder = vector.get("tiers")
                .valueStream()
                .map(tier -> new PriceTier(number(tier, "from"), new Money(number(tier, "price"), "RUB")))
                .toList();
        assertThat(PriceTier.choose(ladder, number(vector, "quantity"))
                        .map(it -> it.amount().toPlainString()))
                .isEqualTo(vector.get("price").asStringOpt());
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_is_judged_as_the_vectors_say(JsonNode vector) {
        QuantityStep step = new QuantityStep(number(vector, "packMultiple"), number(vector, "minQuantity"));
        BigDecimal quantity = number(vector, "quantity");
        assertThat(step.isMultiple(quantity)).isEqualTo(vector.get("multiple").asBoolean());
        assertThat(step.reachesMinimum(quantity))
                .isEqualTo(vector.get("minimum").asBoolean());
        assertThat(step.nearest(quantity)).isEqualTo(text(vector, "nearest"));
    }

    private static Stream<JsonNode> vectors(String file) {
        InputStream in = SharedVectorsTest.class.getResourceAsStream("/vectors/" + file);
        return JsonMapper.shared().readTree(Objects.requireNonNull(in)).valueStream();
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(text(node, field));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
