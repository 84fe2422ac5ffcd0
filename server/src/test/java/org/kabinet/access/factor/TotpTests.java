package org.kabinet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:10Z");

    /** RFC 6238, appendix B; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_phone_whose_clock_is_half_a_minute_wrong_is_believed_and_one_more_wrong_is_not() {
        long now = Totp.step(NOON);
        assertThat(Totp.stepOf(Totp.code(SECRET, now - 1), SECRET, NOON, 0)).hasValue(now - 1);
        assertThat(Totp.stepOf(Totp.code(SECRET, now + 1), SECRET, NOON, 0)).hasValue(now + 1);
        assertThat(Totp.stepOf(Totp.code(SECRET, now - 2), SECRET, NOON, 0)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, now + 2), SECRET, NOON, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_taken_and_those_before_it_are_worth_nothing() {
        long now = Totp.step(NOON);
        assertThat(Totp.stepOf(Totp.code(SECRET, now), SECRET, NOON, now)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, now - 1), SECRET, NOON, now)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, now + 1), SECRET, NOON, now)).hasValue(now + 1);
    }

    @Test
    void digits_of_other_scripts_are_no_code() {
        assertThat(Totp.looksLike("١٢٣٤٥٦")).isFalse();
        assertThat(Totp.looksLike("12345")).isFalse();
        assertThat(Totp.looksLike("123456")).isTrue();
    }

    /** RFC 4648, section 10, without the padding that apps do not want. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void the_secret_is_typed_in_base_32(String plain, String text) {
        assertThat(Totp.text(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void a_recovery_code_is_known_however_it_is_typed() {
        assertThat(RecoveryCodes.formerHash(" ABCD-E0F1 ghjk")).isEqualTo(RecoveryCodes.formerHash("abcd-eofl-ghjk"));
        assertThat(RecoveryCodes.formerHash("abcd")).isNotEqualTo(RecoveryCodes.formerHash("abce"));
    }
}
