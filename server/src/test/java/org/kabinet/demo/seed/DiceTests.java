package org.kabinet.demo.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiceTests {
    @Test
    void the_same_key_falls_the_same_way() {
        assertThat(Dice.of("order", 7).between(0, 1_000_000))
                .isEqualTo(Dice.of("order", 7).between(0, 1_000_000));
        assertThat(Dice.of("order", 7).between(0, 1_000_000))
                .isNotEqualTo(Dice.of("order", 8).between(0, 1_000_000));
    }

    @Test
    void the_heavier_choice_comes_more_often() {
        var dice = Dice.of("weights");
        long heavy = java.util.stream.IntStream.range(0, 1000)
                .filter(i -> dice.weighted(List.of(1, 9), Integer::doubleValue) == 9)
                .count();
        assertThat(heavy).isBetween(850L, 950L);
    }

    @Test
    void ids_are_version_seven_and_sort_by_time() {
        var earlier = FixedId.at(Instant.parse("2026-01-01T00:00:00Z"), "order", "b");
        var later = FixedId.at(Instant.parse("2026-01-02T00:00:00Z"), "order", "a");
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.toString()).isLessThan(later.toString());
        assertThat(FixedId.of("good", "x")).isEqualTo(FixedId.of("good", "x")).isNotEqualTo(FixedId.of("good", "y"));
    }
}
