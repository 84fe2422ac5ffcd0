package org.kabinet.customisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SettingsTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void everybody_learns_whose_portal_it_is_and_nothing_more() {
        var sign = http.anonymous().get("/api/v1/seller");

        assertThat(sign.status()).isEqualTo(200);
        assertThat(sign.body().propertyNames()).containsExactlyInAnyOrder("name", "accent", "defaultLanguage", "demo");
    }

    @Test
    void the_administrator_changes_a_name_and_the_next_page_shows_it() {
        var admin = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var before = admin.get("/api/v1/settings");

        var changed =
                admin.patch("/api/v1/settings", Map.of("name", "Северный склад"), "If-Match", before.header("etag"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("accent")).isEqualTo(before.body().path("accent"));
        assertThat(http.anonymous().get("/api/v1/seller").body().path("name").asString())
                .isEqualTo("Северный склад");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        var admin = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var seen = admin.get("/api/v1/settings").header("etag");
        admin.patch("/api/v1/settings", Map.of("legalName", "one"), "If-Match", seen);

        var second = admin.patch("/api/v1/settings", Map.of("legalName", "two"), "If-Match", seen);

        assertThat(second.status()).isEqualTo(412);
        assertThat(admin.get("/api/v1/settings").body().path("legalName").asString())
                .isEqualTo("one");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var admin = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var seen = admin.get("/api/v1/settings").header("etag");

        var refused = admin.patch(
                "/api/v1/settings", Map.of("accent", "red", "timeZone", "Mars/Olympus", "name", ""), "If-Match", seen);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").size()).isEqualTo(3);
    }

    @Test
    void a_supervisor_neither_reads_nor_changes_settings() {
        var supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));

        assertThat(supervisor.get("/api/v1/settings").status()).isEqualTo(403);
        assertThat(supervisor
                        .patch("/api/v1/settings", Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }
}
