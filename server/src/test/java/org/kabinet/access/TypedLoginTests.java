package org.kabinet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TypedLoginTests {
    @Test
    void a_number_is_given_in_one_form_and_ten_digits_alone_as_they_are() throws IOException {
        try (var file = TypedLoginTests.class.getResourceAsStream("/vectors/given-login.json")) {
            for (JsonNode one : JsonMapper.shared().readTree(file)) {
                String typed = one.path("typed").asString();
                assertThat(new TypedLogin(typed).given())
                        .as(typed)
                        .isEqualTo(one.path("given").asString());
            }
        }
    }

    @Test
    void a_number_is_looked_for_as_it_stands_then_as_a_number_then_as_digits() {
        assertThat(new TypedLogin("8 (916) 123-45-67").readings())
                .containsExactly("8 (916) 123-45-67", "+79161234567", "89161234567", "79161234567", "9161234567");
        assertThat(new TypedLogin("9161234567").readings())
                .containsExactly("9161234567", "+79161234567", "89161234567", "79161234567");
        assertThat(new TypedLogin("+375 29 1234567").readings()).containsExactly("+375 29 1234567", "+375291234567");
        assertThat(new TypedLogin("Sklad-2").readings()).containsExactly("sklad-2");
    }

    @Test
    void tries_are_counted_for_one_form() {
        assertThat(new TypedLogin("8 (916) 123-45-67").canonical()).isEqualTo("+79161234567");
        assertThat(new TypedLogin("9161234567").canonical()).isEqualTo("+79161234567");
    }
}
