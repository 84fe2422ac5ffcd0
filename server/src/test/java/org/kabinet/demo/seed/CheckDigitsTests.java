package org.kabinet.demo.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected numbers are published examples of the tax service, the register and GS1. */
class CheckDigitsTests {
    @Test
    void a_company_number_ends_with_its_check_digit() {
        assertThat(CheckDigits.inn("783000229")).isEqualTo("7830002293");
        assertThat(CheckDigits.ogrn("103770013297")).hasSize(13);
    }

    @Test
    void a_personal_number_ends_with_two_check_digits() {
        assertThat(CheckDigits.personalInn("5001007322")).isEqualTo("500100732259");
    }

    @Test
    void registration_numbers_divide_as_the_register_wants() {
        assertThat(Long.parseLong("102770013219") % 11 % 10).isEqualTo(5);
        assertThat(CheckDigits.ogrn("102770013219")).isEqualTo("1027700132195");
        assertThat(CheckDigits.personalOgrn("30450011600015")).isEqualTo("304500116000157");
    }

    @Test
    void a_barcode_ends_with_its_check_digit() {
        assertThat(CheckDigits.ean("400638133393")).isEqualTo("4006381333931");
    }

    @Test
    void an_account_carries_the_key_of_its_bank() {
        String account = CheckDigits.account("044525225", "40702810000000000123");
        assertThat(sum("225" + account) % 10).isZero();
    }

    private static int sum(String digits) {
        int[] weights = {7, 1, 3};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * weights[i % 3] % 10;
        }
        return sum;
    }
}
