package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.pricing.Tables.PRICE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.Cabinet;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What PostgreSQL shows to, and takes from, somebody who acts as part of what they are. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class NarrowingTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    KnownActors actors;

    private Given.Customer head;
    private Given.Customer subsidiary;
    private Given.Person person;

    @BeforeEach
    void onlyTheSubsidiaryHasPrices() {
        Shop shop = new Shop(given);
        head = given.company(given.branch("N" + COUNT.incrementAndGet()), "Head");
        subsidiary = shop.sellsTo(given.anotherEntity(head, "Subsidiary"));
        shop.good("Gloves", "48.30");
        person = given.member(head, Role.COMPANY_ADMINISTRATOR);
        var other = given.company(head.branchId(), "Another company");
        given.grant(person.id(), Role.COMPANY_ADMINISTRATOR, other.id(), null);
    }

    @Test
    void rows_of_other_companies_and_legal_entities_are_not_there_and_neither_are_their_prices() {
        Actor whole = actors.actor(person.id(), Cabinet.CUSTOMER).orElseThrow();
        Actor company = narrowed(null, Permission.PRICE_READ);
        Actor ofHead = narrowed(Set.of(head.legalEntityId()), Permission.PRICE_READ);
        Actor ofSubsidiary = narrowed(Set.of(subsidiary.legalEntityId()), Permission.PRICE_READ);
        assertThat(given.as(whole, sql -> sql.fetchCount(LEGAL_ENTITY)).intValue())
                .isEqualTo(3);
        assertThat(given.as(company, sql -> sql.fetchCount(LEGAL_ENTITY)).intValue())
                .isEqualTo(2);
        assertThat(given.as(ofHead, sql -> sql.fetchCount(LEGAL_ENTITY)).intValue())
                .isEqualTo(1);
        assertThat(given.as(ofHead, sql -> sql.fetchCount(CONTRACT)).intValue()).isEqualTo(1);
        assertThat(given.as(ofHead, sql -> sql.fetchCount(PRICE)).intValue()).isZero();
        assertThat(given.as(ofSubsidiary, sql -> sql.fetchCount(PRICE)).intValue())
                .isEqualTo(1);
    }

    @Test
    void what_is_not_meant_is_not_written() {
        assertThat(addAddress(narrowed(null, Permission.ADDRESS_KEEP))).isEqualTo(1);
        assertThatThrownBy(() -> addAddress(narrowed(null, Permission.PRICE_READ)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nothing_is_had_that_the_person_does_not_have() {
        Actor more = narrowed(null, Permission.values());
        assertThat(more.rights().permissions()).isEqualTo(Role.COMPANY_ADMINISTRATOR.permissions());
        assertThat(more.roles()).isEmpty();
        assertThat(more.organisations()).containsExactly(head.id());
        assertThat(more.rightsByPlace()).containsOnlyKeys(head.id());
        assertThat(actors.actor(person.id(), Cabinet.CUSTOMER, meant(Set.of(UUID.randomUUID()), Permission.PRICE_READ)))
                .as("a legal entity of nobody's shows nothing")
                .hasValueSatisfying(actor -> assertThat(given.as(actor, sql -> sql.fetchCount(LEGAL_ENTITY))
                                .intValue())
                        .isZero());
        assertThat(actors.actor(person.id(), Cabinet.ADMINISTRATOR, new Narrowing(null, null, Set.of())))
                .isEmpty();
    }

    @Test
    void of_somebody_who_acts_for_one_legal_entity_another_cannot_be_had() {
        person = given.memberOf(subsidiary, Role.BUYER);
        assertThat(actors.actor(person.id(), Cabinet.CUSTOMER, meant(Set.of(head.legalEntityId()))))
                .isEmpty();
        Actor both = narrowed(Set.of(head.legalEntityId(), subsidiary.legalEntityId()));
        assertThat(both.limits().include(head.id(), head.legalEntityId())).isFalse();
        assertThat(both.limits().include(head.id(), subsidiary.legalEntityId())).isTrue();
    }

    private Actor narrowed(@Nullable Set<UUID> legalEntities, Permission... permissions) {
        return actors.actor(person.id(), Cabinet.CUSTOMER, meant(legalEntities, permissions))
                .orElseThrow();
    }

    private Narrowing meant(@Nullable Set<UUID> legalEntities, Permission... permissions) {
        return new Narrowing(head.id(), legalEntities, Set.of(permissions));
    }

    private int addAddress(Actor actor) {
        return given.as(
                actor,
                sql -> sql.insertInto(DELIVERY_ADDRESS)
                        .set(DELIVERY_ADDRESS.ID, UUID.randomUUID())
                        .set(DELIVERY_ADDRESS.ORGANISATION_ID, head.id())
                        .set(DELIVERY_ADDRESS.BRANCH_ID, head.branchId())
                        .set(DELIVERY_ADDRESS.ADDRESS, "Gate 3")
                        .set(DELIVERY_ADDRESS.CREATED_AT, Instant.EPOCH)
                        .execute());
    }
}
