package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kabinet.customisation.SellerView;

class TodayTests {
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-03-09T21:30:00Z"), ZoneOffset.UTC);

    @Test
    void it_is_tomorrow_already_where_midnight_has_passed() {
        assertThat(in("Europe/Moscow").date()).hasToString("2026-03-10");
        assertThat(in("Europe/London").date()).hasToString("2026-03-09");
    }

    private static Today in(String zone) {
        var seller = new SellerView(
                "Север",
                "ООО «Север»",
                "#135e54",
                "ru",
                ZoneId.of(zone),
                "RUB",
                SellerView.OutOfStock.REFUSE,
                0,
                SellerView.Registration.EVERYONE,
                null,
                1);
        return new Today(LATE, () -> seller);
    }
}
