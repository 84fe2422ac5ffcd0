package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The door of 1C is not to be stormed, by strangers or by a program that has lost its mind. */
@KabinetTest
@Import(ExchangeWorld.class)
@TestPropertySource(properties = "kabinet.exchange.requests-per-minute=12")
class DoorLimitsTests {

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Http http;

    @Test
    void anAccountThatAsksTooOftenIsToldWhenToComeAgainInWordsThat1CShowsAndNoOtherIsHeldBack() {
        OneC busy = world.oneC().begin("catalog", "2.10");
        OneC calm = world.oneC().begin("catalog", "2.10");

        assertThat(Stream.generate(() -> busy.get("init", Map.of())).limit(9))
                .extracting(OneC.Answer::status)
                .containsOnly(200);
        OneC.Answer refused = busy.get("init", Map.of());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.verdict()).isEqualTo("failure");
        assertThat(refused.sentence()).matches("Слишком много запросов\\. Повторите обмен через \\d+ с\\.");
        assertThat(calm.get("init", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void strangersAreRefusedBeforeTheirPasswordsAreLookedAt() {
        assertThat(Stream.generate(() -> stranger("init")).limit(70))
                .extracting(Http.Answer::status)
                .contains(200, 429);
        Http.Answer refused = stranger("checkauth");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(new String(refused.bytes(), StandardCharsets.UTF_8)).startsWith("failure\nСлишком много запросов");
    }

    private Http.Answer stranger(String mode) {
        return http.anonymous()
                .get(
                        "/exchange/1c?type=catalog&mode=" + mode,
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Authorization",
                        "Basic bm9ib2R5Omd1ZXNz");
    }
}
