package org.kabinet.ordering.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.StockView;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.SellerView.OutOfStock;
import org.kabinet.platform.money.Money;

class LineCheckTests {
    private static final Money PRICE = Money.of("48.30", "RUB");

    @Test
    void a_line_that_can_be_ordered_has_nothing_against_it() {
        assertThat(refusing(good("12", "24", "100"), "36")).isEmpty();
    }

    @Test
    void what_is_unknown_or_no_longer_sold_is_gone_and_nothing_else_matters() {
        assertThat(refusing(null, "5")).containsExactly("GONE");
        assertThat(refusing(variant(ProductKind.GOOD, "12", "24", "0", false), "5"))
                .containsExactly("GONE");
    }

    @Test
    void below_the_minimum_the_least_whole_packs_are_proposed() {
        assertThat(refusing(good("12", "50", "1000"), "10")).containsExactly("BELOW_MINIMUM 60");
    }

    @Test
    void a_broken_pack_goes_up() {
        assertThat(refusing(good("12", "0", "1000"), "25")).containsExactly("NOT_MULTIPLE 36");
        assertThat(refusing(good("0.5", "0", "1000"), "2.3")).containsExactly("NOT_MULTIPLE 2.5");
    }

    @Test
    void an_amount_that_no_order_can_hold_is_refused() {
        LineCheck check = new LineCheck(OutOfStock.BACK_ORDER);
        Money dear = Money.of("999999.99", "RUB");

        assertThat(words(check.refusals(good("1", "0", "7"), dear, new BigDecimal("9999999"))))
                .containsExactly("TOO_MUCH");
        assertThat(check.refusals(good("1", "0", "7"), dear, new BigDecimal("999999")))
                .isEmpty();
    }

    @Test
    void several_reasons_are_told_together() {
        LineCheck check = new LineCheck(OutOfStock.REFUSE);

        assertThat(words(check.refusals(good("12", "0", "7"), null, new BigDecimal("25"))))
                .containsExactly("NO_PRICE", "NOT_MULTIPLE 36", "OUT_OF_STOCK");
    }

    @Test
    void what_is_left_in_stock_is_proposed_in_whole_packs() {
        assertThat(refusing(good("12", "0", "40"), "48")).containsExactly("OUT_OF_STOCK 36");
        assertThat(refusing(good("12", "24", "20"), "24")).containsExactly("OUT_OF_STOCK");
        assertThat(refusing(good("1", "0", "-3"), "1")).containsExactly("OUT_OF_STOCK");
    }

    @Test
    void a_seller_who_takes_back_orders_refuses_nothing_for_stock_but_marks_it() {
        LineCheck check = new LineCheck(OutOfStock.BACK_ORDER);
        VariantView scarce = good("1", "0", "3");

        assertThat(check.refusals(scarce, PRICE, new BigDecimal("4"))).isEmpty();
        assertThat(check.backOrdered(scarce, new BigDecimal("4"))).isTrue();
        assertThat(check.backOrdered(scarce, new BigDecimal("3.0000"))).isFalse();
    }

    @Test
    void a_service_is_never_out_of_stock() {
        VariantView service = variant(ProductKind.SERVICE, "1", "0", "0", true);

        assertThat(refusing(service, "100")).isEmpty();
        assertThat(new LineCheck(OutOfStock.BACK_ORDER).backOrdered(service, BigDecimal.TEN))
                .isFalse();
    }

    private static List<String> refusing(@Nullable VariantView variant, String quantity) {
        return words(new LineCheck(OutOfStock.REFUSE).refusals(variant, PRICE, new BigDecimal(quantity)));
    }

    private static List<String> words(List<LineRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.nearest() == null
                        ? refusal.problem().name()
                        : refusal.problem() + " " + refusal.nearest().toPlainString())
                .toList();
    }

    private static VariantView good(String pack, String minimum, String stock) {
        return variant(ProductKind.GOOD, pack, minimum, stock, true);
    }

    private static VariantView variant(ProductKind kind, String pack, String minimum, String stock, boolean active) {
        return new VariantView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "NG-410",
                "Gloves",
                "",
                Map.of(),
                kind,
                "796",
                "шт",
                "20",
                new BigDecimal(pack),
                new BigDecimal(minimum),
                new StockView(new BigDecimal(stock), StockView.State.IN_STOCK, null, null),
                null,
                active);
    }
}
