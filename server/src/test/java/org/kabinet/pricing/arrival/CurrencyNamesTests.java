package org.kabinet.pricing.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyNamesTests {

    @ParameterizedTest
    @CsvSource({
        "RUB, RUB",
        "руб, RUB",
        "руб., RUB",
        "RUR, RUB",
        "643, RUB",
        "₽, RUB",
        "usd, USD",
        "840, USD",
        "грн, UAH",
        "EUR, EUR",
        "978, EUR",
        "BYR, BYR",
        "KZT, KZT",
        "'  Руб ', RUB"
    })
    void what_erps_write_is_understood(String written, String code) {
        assertThat(CurrencyNames.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAK", "MIZ", "OMA", "PRO", "ROT", "", "   ", "рубли и копейки", "12"})
    void what_nobody_knows_is_not_guessed(String written) {
        assertThat(CurrencyNames.code(written)).isEmpty();
    }
}
