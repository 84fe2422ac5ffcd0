package org.kabinet.pricing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class ChosenContractsTests {
    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 10);
    private static int count;

    @Autowired
    Given given;

    @Autowired
    Organisations organisations;

    private final Hands clock = new Hands();
    private Given.Customer before;
    private Given.Customer after;

    @BeforeEach
    void oneContractFollowsAnother() {
        before = given.company(given.branch("CC" + ++count), "Ромашка");
        after = given.anotherEntity(before, "Ромашка Плюс");
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.VALID_TO, CHANGE)
                .where(CONTRACT.ID.eq(before.contractId()))
                .execute());
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.VALID_FROM, CHANGE)
                .where(CONTRACT.ID.eq(after.contractId()))
                .execute());
    }

    @Test
    void the_contract_in_force_is_that_of_the_day_at_the_branch_from_its_first_minute_on() {
        var contracts = new ChosenContracts(organisations, clock);
        clock.show("2026-03-09T20:59:00Z");
        assertThat(chosen(contracts)).contains(before.contractId());
        clock.show("2026-03-09T21:01:00Z");
        assertThat(chosen(contracts)).contains(after.contractId());
    }

    @Test
    void whoever_had_none_has_one_from_the_day_on_which_it_begins() {
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.ACTIVE, false)
                .where(CONTRACT.ID.eq(before.contractId()))
                .execute());
        var contracts = new ChosenContracts(organisations, clock);
        clock.show("2026-03-09T12:00:00Z");
        assertThat(chosen(contracts)).isEmpty();
        clock.show("2026-03-10T12:00:00Z");
        assertThat(chosen(contracts)).contains(after.contractId());
    }

    private Optional<UUID> chosen(ChosenContracts contracts) {
        Actor buyer = new Actor(
                ActorKind.MEMBER, null, "", List.of(before.id()), List.of(), List.of(), Set.of(Role.BUYER), null);
        return given.as(
                buyer,
                sql -> contracts.terms(null).map(terms -> terms.contract().id()));
    }

    /** A clock whose hands are moved. */
    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        void show(String moment) {
            now = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
