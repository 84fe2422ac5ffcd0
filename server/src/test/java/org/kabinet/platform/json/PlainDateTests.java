package org.kabinet.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class PlainDateTests {
    private final JsonMapper json = mapper();

    record Order(@Nullable LocalDate wishedOn, Sent<LocalDate> changed) {}

    @Test
    void a_day_is_read_wherever_it_stands() {
        Order order = json.readValue("{\"wishedOn\": \"2026-11-28\", \"changed\": \"9999-12-31\"}", Order.class);
        assertThat(order).isEqualTo(new Order(LocalDate.of(2026, 11, 28), Sent.of(LocalDate.of(9999, 12, 31))));
        assertThat(json.readValue("{\"wishedOn\": null}", Order.class).wishedOn())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4713-01-01", "0000-12-31", "+10000-01-01", "2026-02-30", "tomorrow"})
    void what_no_calendar_of_business_has_is_refused_wherever_it_stands(String day) {
        for (String field : new String[] {"wishedOn", "changed"}) {
            assertThatThrownBy(() -> json.readValue("{\"" + field + "\": \"" + day + "\"}", Order.class))
                    .isInstanceOf(DatabindException.class);
        }
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new JsonConfiguration().exactNumbers().customize(builder);
        return builder.build();
    }
}
