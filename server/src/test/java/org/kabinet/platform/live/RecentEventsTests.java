package org.kabinet.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentEventsTests {
    private final RecentEvents recent = new RecentEvents(3);

    @Test
    void an_event_that_is_told_twice_is_kept_once() {
        var first = event();
        assertThat(recent.add(first)).isTrue();
        assertThat(recent.add(event())).isTrue();
        assertThat(recent.add(first)).isFalse();
        assertThat(recent.after(first.eventId()).orElseThrow()).hasSize(1);
    }

    @Test
    void whoever_was_away_for_too_long_is_told_so() {
        var all = List.of(event(), event(), event(), event());
        all.forEach(recent::add);
        assertThat(recent.after(all.get(0).eventId())).isEmpty();
        assertThat(recent.after(all.get(1).eventId())).isEqualTo(Optional.of(all.subList(2, 4)));
        assertThat(recent.last()).contains(all.get(3).eventId());
    }

    @Test
    void what_was_forgotten_would_be_new_again() {
        var all = List.of(event(), event(), event(), event());
        all.forEach(recent::add);
        assertThat(recent.add(all.get(0))).isTrue();
    }

    private static LiveEvent event() {
        return new LiveEvent(UUID.randomUUID(), "order.changed", null, Audience.all(), Instant.EPOCH);
    }
}
