package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.StockView.State;

class HeldTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void the_first_expected_day_that_has_not_passed_counts() {
        LocalDate[] days = {TODAY.plusDays(9), TODAY.minusDays(1), TODAY.plusDays(2)};
        var shown = Held.view(ProductKind.GOOD, BigDecimal.ZERO, days, null, TODAY);
        assertThat(shown.expectedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(shown.state()).isEqualTo(State.EXPECTED);
    }

    @Test
    void days_that_have_all_passed_promise_nothing() {
        var shown = Held.view(ProductKind.GOOD, BigDecimal.ZERO, new LocalDate[] {TODAY.minusDays(1)}, null, TODAY);
        assertThat(shown.expectedOn()).isNull();
        assertThat(shown.state()).isEqualTo(State.NONE);
    }

    @Test
    void a_variant_nobody_told_anything_about_is_not_there_and_a_service_always_is() {
        assertThat(Held.view(ProductKind.GOOD, null, null, null, TODAY).total()).isZero();
        assertThat(Held.view(ProductKind.GOOD, null, null, null, TODAY).state()).isEqualTo(State.NONE);
        assertThat(Held.view(ProductKind.SERVICE, null, null, null, TODAY).state())
                .isEqualTo(State.IN_STOCK);
    }
}
