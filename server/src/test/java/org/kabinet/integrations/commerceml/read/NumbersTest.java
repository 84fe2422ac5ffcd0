package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14240; 14240",
                "905,6; 905.6",
                "1 234,56; 1234.56",
                "1\u00a0234,56; 1234.56",
                "1\u202f234\u202f567.89; 1234567.89",
                "1'234.50; 1234.50",
                "1.234,56; 1234.56",
                "1,234.56; 1234.56",
                "-3; -3",
                "−3,5; -3.5",
                ".5; 0.5",
                "5.; 5",
                "+7; 7"
            })
    void peopleWriteNumbersInManyWays(String written, BigDecimal meant) {
        assertThat(Numbers.parse(written)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "по запросу", "1e9", "1E999999999", "12 шт", "1.2.3", "0x10", "NaN"})
    void whatIsNoNumberIsNotGuessed(String written) {
        assertThat(Numbers.parse(written)).isEmpty();
    }
}
