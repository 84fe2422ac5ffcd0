package org.kabinet.customisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@KabinetTest
class SettingsTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Seller seller;

    @Autowired
    KnownSeller known;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    HikariDataSource connections;

    @Test
    void everybody_learns_whose_portal_it_is_and_nothing_more() {
        var sign = http.anonymous().get("/api/v1/seller");

        assertThat(sign.status()).isEqualTo(200);
        assertThat(sign.body().propertyNames()).containsExactlyInAnyOrder("name", "accent", "defaultLanguage", "demo");
    }

    @Test
    void settings_are_read_anew_by_as_many_at_once_as_the_pool_holds() throws Exception {
        int pool = connections.getMaximumPoolSize();
        var inside = new CyclicBarrier(pool);
        known.changed(new LiveEvent(UUID.randomUUID(), LiveEvent.RESYNC, null, Audience.all(), Instant.now()));

        Callable<SellerView> asking = () -> transaction.execute(status -> {
            await(inside);
            return seller.view();
        });
        List<SellerView> read;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SellerView> asSystem = () -> Actors.callAs(Actor.system(), asking::call);
            read = threads.invokeAll(Collections.nCopies(pool, asSystem), 20, TimeUnit.SECONDS).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(read).hasSize(pool).doesNotContainNull();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
    void what_is_wrong_with_a_field_is_said_in_words_of_the_reader() {
        var admin = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var seen = admin.get("/api/v1/settings").header("etag");
        var blank = Map.of("name", "");
        var pattern = Map.of("accent", "red");

        assertThat(told(admin.patch("/api/v1/settings", blank, "If-Match", seen)))
                .isEqualTo("Length: from 1 to 80");
        assertThat(told(admin.patch("/api/v1/settings", blank, "If-Match", seen, "Accept-Language", "ru")))
                .isEqualTo("Длина: от 1 до 80");
        assertThat(told(admin.patch("/api/v1/settings", pattern, "If-Match", seen, "Accept-Language", "ru")))
                .isEqualTo("Так это не записывают");
        assertThat(told(admin.patch(
                        "/api/v1/settings",
                        Map.of("legalName", "x".repeat(201)),
                        "If-Match",
                        seen,
                        "Accept-Language",
                        "ru")))
                .isEqualTo("Длина: не больше 200");
    }

    private static String told(Http.Answer refused) {
        return refused.body().at("/errors/0/message").asString();
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
