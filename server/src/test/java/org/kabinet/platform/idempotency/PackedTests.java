package org.kabinet.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTests {

    @Test
    void what_was_packed_comes_out_as_it_was() {
        var random = new Random(1);
        for (int length : new int[] {0, 1, 100, 20_000, 300_000}) {
            byte[] body = new byte[length];
            random.nextBytes(body);
            assertThat(Packed.unpack(Packed.pack(body))).isEqualTo(body);
        }
    }

    @Test
    void what_repeats_itself_takes_little_room() {
        byte[] body = "{\"price\":{\"amount\":\"48.30\",\"currency\":\"RUB\"}},"
                .repeat(100)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Packed.pack(body)).hasSizeLessThan(body.length / 7);
    }
}
