package org.kabinet.audit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kabinet.audit.Chronicle;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class RetentionTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    ForgetOldRecords forgetOldRecords;

    @Test
    void what_is_older_than_it_must_be_kept_goes_and_the_rest_still_hangs_together() throws SQLException {
        var shop = new Shop(given);
        var customer = shop.sellsTo(given.company(given.branch("RET"), "Sever"));
        var director = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR, Role.BUYER));
        Shop.placed(director, customer, shop.good("Gloves", "1.00"), "1");
        long before = Chronicle.read(director, "").size();
        sealedLongAgo(customer.id(), 4);

        forget();
        assertThat(Chronicle.read(director, "")).hasSize((int) before);
        asOwner("update customisation.seller set history_years = 3");
        assertThatThrownBy(() -> asOwner("delete from audit.record where sequence = 5"))
                .hasMessageContaining("the log is never changed");
        forget();

        var left = Chronicle.read(director, "");
        assertThat(left).hasSize((int) before - 4);
        assertThat(left.getLast().path("sequence").asLong()).isEqualTo(5);
        var end = director.get("/api/v1/history/end").body();
        assertThat(end.path("keptAfter").asLong()).isEqualTo(4);
        String extract = new String(director.get("/api/v1/history/export.log").bytes());
        assertThat(extract)
                .contains("\"after\":4", "\"anchor\":\"" + end.path("anchor").asString() + "\"");
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(Chronicle.read(administrator, "&objectId=portal"))
                .first()
                .satisfies(record -> assertThat(Chronicle.changes(record)).contains("records: - → 4"));
    }

    private void forget() {
        Actors.runAs(Actor.system(), forgetOldRecords::now);
    }

    private static void sealedLongAgo(UUID chain, int upTo) throws SQLException {
        try (Connection connection = TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update audit.record set sealed_at = now() - interval '5 years' where chain = '" + chain
                    + "' and sequence <= " + upTo);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
