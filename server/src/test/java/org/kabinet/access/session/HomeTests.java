package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;

class HomeTests {
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    @Test
    void who_holds_roles_in_one_place_is_at_home_there() {
        assertThat(Home.of(grants(List.of(in(OURS), in(OURS))))).contains(new Home(OURS));
        assertThat(Home.of(grants(List.of(in(null))))).contains(new Home(null));
    }

    @Test
    void who_holds_roles_in_several_places_or_none_is_at_home_nowhere() {
        assertThat(Home.of(grants(List.of()))).isEmpty();
        assertThat(Home.of(grants(List.of(in(OURS), in(OTHERS))))).isEmpty();
        assertThat(Home.of(grants(List.of(in(OURS), in(null))))).isEmpty();
    }

    @Test
    void standing_in_for_somebody_elsewhere_counts() {
        var grants = grants(List.of(in(OURS)), in(OTHERS));
        assertThat(Home.of(grants)).isEmpty();
        assertThat(new Home(OURS).holdsAll(grants)).isFalse();
        assertThat(new Home(OURS).holdsAny(grants)).isTrue();
        assertThat(Home.of(grants(List.of(in(OURS)), in(OURS)))).contains(new Home(OURS));
    }

    private static Grants grants(List<Grants.Grant> held, Grants.Grant... lent) {
        var until = Instant.parse("2026-12-01T00:00:00Z");
        return new Grants(
                UUID.randomUUID(),
                "Ivan",
                true,
                held,
                List.of(lent).stream()
                        .map(grant -> new Grants.Lent(UUID.randomUUID(), "Anna", grant, until))
                        .toList(),
                null);
    }

    private static Grants.Grant in(@Nullable UUID organisation) {
        var role = organisation == null ? Role.SUPERVISOR : Role.BUYER;
        return new Grants.Grant(role, null, null, organisation, null, null);
    }
}
