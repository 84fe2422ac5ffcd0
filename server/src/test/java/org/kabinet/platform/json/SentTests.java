package org.kabinet.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SentTests {
    private final JsonMapper json = new JsonMapper();

    record Change(@Size(max = 3) Sent<String> comment, Sent<LocalDate> wishedOn) {}

    @Test
    void what_is_left_out_stays_as_it_is() {
        Change change = json.readValue("{}", Change.class);

        assertThat(change.comment().given()).isFalse();
        assertThat(change.comment().or("known")).isEqualTo("known");
    }

    @Test
    void what_is_sent_as_null_is_cleared() {
        Change change = json.readValue("{\"wishedOn\": null}", Change.class);

        assertThat(change.wishedOn()).isEqualTo(Sent.of(null));
        assertThat(change.wishedOn().or(LocalDate.EPOCH)).isNull();
    }

    @Test
    void what_is_sent_is_read_as_its_own_type() {
        Change change = json.readValue("{\"wishedOn\": \"2026-11-28\", \"comment\": \"ok\"}", Change.class);

        assertThat(change).isEqualTo(new Change(Sent.of("ok"), Sent.of(LocalDate.of(2026, 11, 28))));
    }

    @Test
    void constraints_look_at_the_value() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();

            assertThat(validator.validate(new Change(Sent.of("longer"), Sent.nothing())))
                    .hasSize(1);
            assertThat(validator.validate(new Change(Sent.nothing(), Sent.nothing())))
                    .isEmpty();
        }
    }
}
