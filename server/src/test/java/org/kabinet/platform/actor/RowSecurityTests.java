package org.kabinet.platform.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.database.Standalone;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
class RowSecurityTests {
    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    Given.Customer first;
    Given.Customer second;

    @BeforeEach
    void twoCustomersOfTwoBranches() {
        first = given.company(given.branch(code()), "First");
        second = given.company(given.branch(code()), "Second");
    }

    @Test
    void a_member_sees_the_own_organisation_only() {
        assertThat(seenBy(actor(ActorKind.MEMBER, List.of(first.id()), List.of())))
                .containsExactly(first.id());
    }

    @Test
    void staff_see_the_customers_of_their_branch_only() {
        assertThat(seenBy(actor(ActorKind.STAFF, List.of(), List.of(second.branchId()))))
                .containsExactly(second.id());
    }

    @Test
    void who_oversees_everything_sees_everything() {
        assertThat(seenBy(actor(ActorKind.ALL, List.of(), List.of()))).contains(first.id(), second.id());
    }

    @Test
    void nobody_sees_nothing() {
        assertThat(seenBy(Actor.anonymous())).isEmpty();
        assertThat(seenBy(actor(ActorKind.MEMBER, List.of(), List.of()))).isEmpty();
    }

    @Test
    void a_member_changes_no_row_of_somebody_else() {
        int changed = given.as(
                actor(ActorKind.MEMBER, List.of(first.id()), List.of()),
                context -> context.update(ORGANISATION)
                        .set(ORGANISATION.NAME, "Taken over")
                        .where(ORGANISATION.ID.eq(second.id()))
                        .execute());
        assertThat(changed).isZero();
    }

    @Test
    void without_an_actor_there_is_no_business_at_all() {
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.execute(status -> sql.fetchCount(ORGANISATION)))
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_query_outside_of_a_transaction_is_refused_whoever_asks() {
        assertThatThrownBy(() -> Actors.callAs(Actor.system(), () -> sql.fetchCount(ORGANISATION)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a query needs a transaction");
        assertThatThrownBy(() -> sql.fetchValue("select 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a query needs a transaction");
        assertThatThrownBy(() -> sql.batch("select 1", "select 2").execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a query needs a transaction");
    }

    @Test
    void what_does_without_a_transaction_sees_nothing_of_the_business() {
        var alone = Standalone.statements(sql);
        assertThat(alone.fetchValue("select 1")).isEqualTo(1);
        assertThatThrownBy(() -> Actors.callAs(Actor.system(), () -> alone.fetchCount(ORGANISATION)))
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_actor_is_forgotten_with_the_transaction() {
        seenBy(actor(ActorKind.ALL, List.of(), List.of()));
        Object role = new TransactionTemplate(transactions)
                .execute(status ->
                        sql.fetchValue("select current_user || coalesce(current_setting('kabinet.person', true), '')"));
        assertThat(role).isEqualTo("kabinet_app");
    }

    private List<UUID> seenBy(Actor actor) {
        return given.as(
                actor,
                context -> context.select(ORGANISATION.ID).from(ORGANISATION).fetch(ORGANISATION.ID));
    }

    private static Actor actor(ActorKind kind, List<UUID> organisations, List<UUID> branches) {
        return new Actor(kind, UUID.randomUUID(), "Somebody", organisations, branches, List.of(), Set.of(), null);
    }

    private static String code() {
        return "R" + Integer.toString(UUID.randomUUID().hashCode() & 0xFFFF, 36).toUpperCase();
    }
}
