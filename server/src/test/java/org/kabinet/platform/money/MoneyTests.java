package org.kabinet.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTests {
    @Test
    void amounts_are_exact_and_show_their_hundredths() {
        var price = Money.of("48.02", "RUB");
        assertThat(price.times(new BigDecimal("3")).amount()).isEqualTo("144.06");
        assertThat(Money.of("1200", "RUB").amount().toPlainString()).isEqualTo("1200.00");
        assertThat(Money.of("0.1", "RUB").plus(Money.of("0.2", "RUB"))).isEqualTo(Money.of("0.30", "RUB"));
        assertThat(Money.of("0.3350", "RUB").amount().toPlainString()).isEqualTo("0.335");
    }

    @Test
    void amounts_are_rounded_half_up() {
        assertThat(Money.of("0.005", "RUB").rounded()).isEqualTo(Money.of("0.01", "RUB"));
        assertThat(Money.of("0.0049", "RUB").rounded()).isEqualTo(Money.zero("RUB"));
    }

    @Test
    void currencies_do_not_mix() {
        assertThatThrownBy(() -> Money.of("1", "RUB").plus(Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantities_are_compared_by_value() {
        assertThat(Quantity.of("24.000", "796")).isEqualTo(Quantity.of("24", "796"));
        assertThat(Quantity.of("100", "796").value().toPlainString()).isEqualTo("100");
    }

    @Test
    void ids_sort_by_the_time_they_were_made() {
        var ids = new Ids(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        var later = new Ids(Clock.fixed(Instant.parse("2026-11-22T10:00:01Z"), ZoneOffset.UTC));
        assertThat(ids.next().version()).isEqualTo(7);
        assertThat(ids.next().variant()).isEqualTo(2);
        assertThat(ids.next().toString()).isLessThan(later.next().toString());
        assertThat(Stream.generate(ids::next).limit(1000).distinct()).hasSize(1000);
    }
}
