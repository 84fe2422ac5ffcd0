package org.kabinet.ordering.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0,           RUB, Ноль рублей 00 копеек",
        "1,           RUB, Один рубль 00 копеек",
        "2.01,        RUB, Два рубля 01 копейка",
        "5.02,        RUB, Пять рублей 02 копейки",
        "11.11,       RUB, Одиннадцать рублей 11 копеек",
        "21.21,       RUB, Двадцать один рубль 21 копейка",
        "112.14,      RUB, Сто двенадцать рублей 14 копеек",
        "1000,        RUB, Одна тысяча рублей 00 копеек",
        "2002.50,     RUB, Две тысячи два рубля 50 копеек",
        "12480.50,    RUB, Двенадцать тысяч четыреста восемьдесят рублей 50 копеек",
        "1000001,     RUB, Один миллион один рубль 00 копеек",
        "21021021.99, RUB, Двадцать один миллион двадцать одна тысяча двадцать один рубль 99 копеек",
        "3000000000,  RUB, Три миллиарда рублей 00 копеек",
        "0.995,       RUB, Один рубль 00 копеек",
        "22,          USD, Двадцать два доллара США 00 центов",
        "41.05,       EUR, Сорок один евро 05 центов",
        "3,           CNY, Три юаня 00 фэней",
        "3.10,        XAU, Три XAU 10"
    })
    void an_amount_is_spelt_as_accountants_write_it(BigDecimal amount, String currency, String words) {
        assertThat(AmountInWords.of(amount, currency)).isEqualTo(words);
    }
}
