package org.kabinet.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPolicyTests {

    @Test
    void of_each_rule_the_stricter_one_holds() {
        var sellers = new PolicyFields(SecondFactorRule.NOBODY, 10, false, true, false, true, 3, 24, 60, 0, List.of())
                .policy();
        var companys = new PolicyFields(
                        SecondFactorRule.NOBODY, 12, true, false, false, false, 0, 8, 15, 90, List.of("10.0.0.0/8"))
                .policy();
        var both = sellers.and(companys);
        assertThat(both).isEqualTo(new EntryPolicy(12, true, true, false, true, 3, 8, 15, 90, companys.networks()));
        assertThat(companys.and(sellers).minimumLength()).isEqualTo(12);
        assertThat(EntryPolicy.LEAST.and(sellers)).isEqualTo(sellers);
    }

    @Test
    void an_address_must_be_in_the_networks_of_all_who_have_restricted_them() {
        var office = new PolicyFields(
                        SecondFactorRule.NOBODY,
                        8,
                        false,
                        false,
                        false,
                        false,
                        0,
                        0,
                        0,
                        0,
                        List.of("10.0.0.0/8", "::1"))
                .policy();
        var floor = new PolicyFields(
                        SecondFactorRule.NOBODY, 8, false, false, false, false, 0, 0, 0, 0, List.of("10.1.0.0/16"))
                .policy();
        assertThat(office.admits("10.9.9.9")).isTrue();
        assertThat(office.and(floor).admits("10.9.9.9")).isFalse();
        assertThat(office.and(floor).admits("10.1.9.9")).isTrue();
        assertThat(EntryPolicy.LEAST.admits("203.0.113.1")).isTrue();
        assertThat(office.admits("what is this")).isFalse();
    }

    @Test
    void a_session_is_over_when_the_rules_say_so_however_busy_it_is() {
        Instant began = Instant.parse("2026-11-22T08:00:00Z");
        var day = new PolicyFields(SecondFactorRule.NOBODY, 8, false, false, false, false, 0, 8, 0, 0, List.of())
                .policy();
        assertThat(day.sessionOver(began)).contains(Instant.parse("2026-11-22T16:00:00Z"));
        assertThat(EntryPolicy.LEAST.sessionOver(began)).isEmpty();
    }

    @Test
    void a_session_is_idle_when_nobody_has_done_anything_for_so_long() {
        Instant used = Instant.parse("2026-11-22T08:00:00Z");
        var quarter = new PolicyFields(SecondFactorRule.NOBODY, 8, false, false, false, false, 0, 0, 15, 0, List.of())
                .policy();
        assertThat(quarter.isIdle(used, used.plusSeconds(15 * 60 - 1))).isFalse();
        assertThat(quarter.isIdle(used, used.plusSeconds(15 * 60))).isTrue();
        assertThat(EntryPolicy.LEAST.isIdle(used, used.plusSeconds(1_000_000))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.0/24, 198.51.100.255, true",
        "198.51.100.0/24, 198.51.101.0, false",
        "198.51.100.7, 198.51.100.7, true",
        "198.51.100.7, 198.51.100.6, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:1::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "10.0.0.0/9, 10.128.0.1, false"
    })
    void a_network_is_the_addresses_that_begin_alike(String network, String address, boolean inside) {
        assertThat(Networks.of(List.of(network)).admit(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "office", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/8/8", "example.org/24"})
    void what_is_no_network_is_none(String text) {
        assertThat(Network.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1", "PassWord1", "gfhjkm", "пароль", "йцукен"})
    void passwords_that_everybody_knows_are_known_in_either_keyboard(String password) {
        assertThat(new KnownPasswords("").contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabinet2026!",
                "кабинет",
                "rf,bytn1",
                "Ромашка-2026",
                "ромашка и ромашка",
                "ivan.petrov77",
                "Петров_ромашка"
            })
    void a_password_of_the_portals_the_sellers_and_ones_own_words_alone_is_refused(String password) {
        boolean refused = new OwnWords(List.of("ООО «Ромашка и Ко»", "ivan.petrov@firma.test Петров")).makeUp(password);
        assertThat(refused).isEqualTo(!password.contains(" и "));
    }

    @Test
    void a_word_of_ones_own_among_others_is_no_harm() {
        var words = new OwnWords(List.of("Ромашка", "ivan@firma.test"));
        assertThat(words.makeUp("ромашка семь слонов")).isFalse();
        assertThat(words.makeUp("12345678")).isFalse();
        assertThat(words.makeUp("ivanovskaya")).isFalse();
    }

    @Test
    void a_password_of_ones_own_is_not_known() {
        assertThat(new KnownPasswords("").contains("семь синих слонов")).isFalse();
    }

    @Test
    void a_plain_list_of_the_operator_is_known_besides(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("own.txt"), "Romashka2026\nseverny sklad\n");
        var known = new KnownPasswords(list.toString());
        assertThat(known.contains("romashka2026")).isTrue();
        assertThat(known.contains("severny sklad")).isTrue();
        assertThat(known.contains("romashka2027")).isFalse();
    }

    @Test
    void every_line_of_a_sorted_list_of_hashes_is_found_where_it_lies(@TempDir Path folder) throws Exception {
        var sha1 = MessageDigest.getInstance("SHA-1");
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> HexFormat.of()
                                .withUpperCase()
                                .formatHex(sha1.digest(("breached" + i).getBytes(StandardCharsets.UTF_8)))
                        + ":" + (i * i))
                .sorted()
                .toList();
        Path list = Files.write(folder.resolve("hashes.txt"), lines);
        var known = new KnownPasswords(list.toString());
        assertThat(IntStream.range(0, 500).allMatch(i -> known.contains("breached" + i)))
                .isTrue();
        assertThat(IntStream.range(500, 1000).anyMatch(i -> known.contains("breached" + i)))
                .isFalse();
    }
}
