package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void namesMayComeInEitherEncoding() {
        assertThat(Parameters.of("filename=%D1%82%D0%BE%D0%B2%D0%B0%D1%80.xml").get("filename"))
                .contains("товар.xml");
        assertThat(Parameters.of("filename=%F2%EE%E2%E0%F0.xml").get("filename"))
                .contains("товар.xml");
    }

    @Test
    void aBlankAndAMissingValueAreNone() {
        assertThat(Parameters.of("mode=&type=sale").get("mode")).isEmpty();
        assertThat(Parameters.of(null).get("mode")).isEmpty();
        assertThat(Parameters.of("a%=1&b=%&c=%2").get("b")).contains("%");
    }
}
