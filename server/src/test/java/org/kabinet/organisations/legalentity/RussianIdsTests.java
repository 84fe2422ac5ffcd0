package org.kabinet.organisations.legalentity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianIdsTests {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7736050003", "500100732259", "0000000000"})
    void a_real_inn_passes(String inn) {
        assertThat(RussianIds.isInn(inn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "7070783893", "500100732258", "770708389", "77070838931", "77O7083893", ""})
    void a_slip_of_the_finger_in_an_inn_is_caught(String inn) {
        assertThat(RussianIds.isInn(inn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"773601001, true", "7736AB001, true", "77360100, false", "7736ab001, false", "77360100A, false"})
    void a_kpp_has_its_form(String kpp, boolean right) {
        assertThat(RussianIds.isKpp(kpp)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "1027700132195, true",
        "1027700070518, true",
        "1027700132196, false",
        "304500116000157, true",
        "304500116000158, false",
        "102770013219, false"
    })
    void an_ogrn_keeps_its_control_digit(String ogrn, boolean right) {
        assertThat(RussianIds.isOgrn(ogrn)).isEqualTo(right);
    }

    @Test
    void an_account_belongs_to_the_bank_whose_key_it_bears() {
        assertThat(RussianIds.isAccount("40702810900000005555", "044525225")).isEqualTo(keyFits());
        assertThat(RussianIds.isAccount("4070281090000000555", "044525225")).isFalse();
    }

    private static boolean keyFits() {
        String all = "225" + "40702810900000005555";
        int[] weights = {7, 1, 3};
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            sum += Character.digit(all.charAt(i), 10) * weights[i % 3];
        }
        return sum % 10 == 0;
    }
}
