package org.kabinet.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 916 123-45-67",
                "+7 (916) 123 45 67",
                "9161234567",
                "79161234567",
                " 8(916)123.45.67 ",
                "+7\u00a0916\u00a0123\u201145\u201167",
                "+79161234567"
            })
    void a_number_is_the_same_however_it_is_typed(String typed) {
        assertThat(PhoneNumber.typed(typed)).hasValue(new PhoneNumber("+79161234567"));
    }

    @Test
    void a_number_of_another_country_says_so_by_its_plus() {
        assertThat(PhoneNumber.typed("+375 29 123-45-67")).hasValue(new PhoneNumber("+375291234567"));
        assertThat(PhoneNumber.typed("375 29 123-45-67")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "7707083893",
                "4951234567",
                "916123456",
                "+7916123456",
                "+791612345678",
                "+0123456789",
                "+7916123456a",
                "9161234567@test.kabinet",
                "9161234567; 9161234568",
                "++79161234567",
                "\u0669\u0661\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
                "8916123456789012345678901234567890123456789"
            })
    void what_is_no_number_or_may_be_a_login_is_none(String typed) {
        assertThat(PhoneNumber.typed(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void it_is_kept_in_one_form_only() {
        assertThat(PhoneNumber.isOne("+79161234567")).isTrue();
        assertThat(PhoneNumber.isOne("89161234567")).isFalse();
        assertThatThrownBy(() -> new PhoneNumber("89161234567")).isInstanceOf(IllegalArgumentException.class);
    }
}
