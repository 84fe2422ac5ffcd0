package org.kabinet.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.kabinet.platform.money.Money;

class PriceRulePropertyTest {

    @Provide
    Arbitrary<NaivePrices> writtenPrices() {
        return RandomPrices.models();
    }

    @Property
    void the_rule_decides_as_the_naive_model_does(
            @ForAll @From("writtenPrices") NaivePrices model,
            @ForAll @BigRange(min = "0", max = "120") @Scale(1) BigDecimal quantity,
            @ForAll boolean taxed) {
        String vat = taxed ? "20" : VatRate.NONE;
        Optional<BigDecimal> price = rule(model)
                .price(inForce(model), quantity, vat)
                .map(it -> it.result().amount());
        assertThat(price).isEqualTo(model.price(quantity, taxed ? 20 : 0));
    }

    @Property
    void the_ladder_gives_every_quantity_the_price_that_resolution_gives_it(
            @ForAll @From("writtenPrices") NaivePrices model,
            @ForAll @BigRange(min = "0", max = "120") @Scale(1) BigDecimal quantity) {
        List<PriceRow> rows = inForce(model);
        Optional<Money> byLadder = PriceTier.choose(rule(model).ladder(rows, "10"), quantity);
        assertThat(byLadder).isEqualTo(rule(model).price(rows, quantity, "10").map(PriceReason::result));
    }

    @Property
    void a_ladder_never_repeats_a_price_and_rises_in_quantity(@ForAll @From("writtenPrices") NaivePrices model) {
        List<PriceTier> ladder = rule(model).ladder(inForce(model), "20");
        assertThat(ladder).extracting(PriceTier::from).isSortedAccordingTo(Comparator.naturalOrder());
        for (int i = 1; i < ladder.size(); i++) {
            assertThat(ladder.get(i).price()).isNotEqualTo(ladder.get(i - 1).price());
        }
    }

    @Property
    void a_personal_price_takes_no_discount(@ForAll @From("writtenPrices") NaivePrices model) {
        rule(model)
                .price(inForce(model), BigDecimal.TEN, "20")
                .filter(reason -> reason.source() == PriceReason.Source.PERSONAL)
                .ifPresent(reason -> assertThat(reason.discountPercent()).isNull());
    }

    static PriceRule rule(NaivePrices model) {
        return new PriceRule(new PriceTerms("14/25", model.contractCurrency(), model.discount(), model.date()));
    }

    static List<PriceRow> inForce(NaivePrices model) {
        UUID variant = new UUID(0, 1);
        return model.prices().stream()
                .filter(model::inForce)
                .map(row -> new PriceRow(
                        variant,
                        row.rank(),
                        row.rank() == 0 ? null : new UUID(1, row.rank()),
                        row.rank() == 0 ? null : "list " + row.rank(),
                        row.currency(),
                        row.vatIncluded(),
                        row.minQuantity(),
                        row.validFrom(),
                        Objects.requireNonNull(row.amount()),
                        model.rate(row.currency()).orElse(null),
                        model.rate(model.contractCurrency()).orElse(null)))
                .toList();
    }
}
