package org.kabinet.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.problem.ProblemException;

class AddressLimitTests {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final AddressLimit limit = new AddressLimit(clock, 2, Duration.ofMinutes(10));

    @Test
    void an_address_rests_when_it_has_come_too_often_and_others_do_not() {
        limit.take("192.0.2.1");
        limit.take("192.0.2.1");
        assertThatThrownBy(() -> limit.take("192.0.2.1")).isInstanceOf(ProblemException.class);
        assertThatCode(() -> limit.take("192.0.2.2")).doesNotThrowAnyException();
        now.set(now.get().plus(Duration.ofMinutes(10)));
        assertThatCode(() -> limit.take("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void addresses_of_one_subscriber_count_together() {
        limit.take("2001:db8:1:2::1");
        limit.take("2001:db8:1:2:ffff::7");
        assertThatThrownBy(() -> limit.take("2001:db8:1:2::3")).isInstanceOf(ProblemException.class);
        assertThatCode(() -> limit.take("2001:db8:1:3::1")).doesNotThrowAnyException();
    }
}
