package org.kabinet.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class LiveTests {
    private static final String END = "END";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    LiveEvents events;

    /** An open page: the lines of its stream as they come. */
    private record OpenPage(BlockingQueue<String> lines) {
        /** The next line that begins so, or nothing in good time. */
        String next(String beginning) throws InterruptedException {
            for (String line = poll(); !line.isEmpty(); line = poll()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            return "";
        }

        boolean ends() throws InterruptedException {
            for (String line = poll(); !line.isEmpty(); line = poll()) {
                if (line.equals(END)) {
                    return true;
                }
            }
            return false;
        }

        private String poll() throws InterruptedException {
            String line = lines.poll(5, TimeUnit.SECONDS);
            return line == null ? "" : line;
        }
    }

    @Test
    void an_open_page_hears_what_concerns_it_and_nothing_else() throws Exception {
        var mine = given.company(given.branch("LA"), "Mine");
        var other = given.company(given.branch("LB"), "Other");
        var page = open(http.signedIn(given.member(mine, Role.BUYER)), null);
        assertThat(page.next("event:")).isEqualTo("ready");
        publish("order.changed", UUID.randomUUID(), Audience.customer(other.id(), other.branchId()));
        UUID order = publish("order.changed", UUID.randomUUID(), Audience.customer(mine.id(), mine.branchId()));
        assertThat(page.next("data:")).contains("ready");
        assertThat(page.next("data:")).contains(order.toString(), mine.id().toString());
    }

    @Test
    void what_was_rolled_back_is_not_told() throws Exception {
        var page = open(http.signedIn(given.overseer(Role.SUPERVISOR)), null);
        assertThat(page.next("event:")).isEqualTo("ready");
        try {
            given.asSystem(sql -> {
                events.publish("order.changed", UUID.randomUUID(), Audience.all());
                throw new IllegalStateException("no after all");
            });
        } catch (IllegalStateException expected) {
            publish("catalogue.changed", UUID.randomUUID(), Audience.all());
        }
        assertThat(page.next("event:")).isEqualTo("catalogue.changed");
    }

    @Test
    void what_is_told_later_is_told_after_the_commit_and_only_then() throws Exception {
        var page = open(http.signedIn(given.overseer(Role.SUPERVISOR)), null);
        assertThat(page.next("event:")).isEqualTo("ready");
        try {
            given.asSystem(sql -> {
                events.publishLater("order.changed", UUID.randomUUID(), Audience.all());
                throw new IllegalStateException("no after all");
            });
        } catch (IllegalStateException expected) {
            UUID[] told = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
            given.asSystem(sql -> {
                for (UUID id : told) {
                    events.publishLater("cart.changed", id, Audience.all());
                }
                return told.length;
            });
            assertThat(page.next("data:")).contains("ready");
            for (UUID id : told) {
                assertThat(page.next("data:")).contains("cart.changed", id.toString());
            }
        }
    }

    @Test
    void a_page_that_comes_back_gets_what_it_missed() throws Exception {
        var browser = http.signedIn(given.overseer(Role.SUPERVISOR));
        var page = open(browser, null);
        assertThat(page.next("event:")).isEqualTo("ready");
        publish("order.changed", UUID.randomUUID(), Audience.all());
        String last = page.next("id:");
        UUID missed = publish("order.changed", UUID.randomUUID(), Audience.all());
        assertThat(page.next("data:")).contains("order.changed");
        assertThat(page.next("data:")).contains(missed.toString());
        var again = open(browser, last);
        assertThat(again.next("data:")).contains(missed.toString());
    }

    @Test
    void a_page_that_was_away_too_long_is_asked_to_look_again() throws Exception {
        var page = open(
                http.signedIn(given.overseer(Role.SUPERVISOR)),
                UUID.randomUUID().toString());
        assertThat(page.next("event:")).isEqualTo("resync");
    }

    @Test
    void a_page_whose_rights_changed_must_come_in_anew() throws Exception {
        var person = given.overseer(Role.SUPERVISOR);
        var page = open(http.signedIn(person), null);
        assertThat(page.next("event:")).isEqualTo("ready");
        publish(LiveEvent.ACCESS_CHANGED, person.id(), Audience.person(person.id()));
        assertThat(page.ends()).isTrue();
    }

    @Test
    void nobody_opens_more_pages_than_anybody_looks_at_and_others_are_not_held_back() throws Exception {
        var many = http.signedIn(given.overseer(Role.SUPERVISOR));
        for (int i = 0; i < 60; i++) {
            assertThat(open(many, null).next("event:")).isEqualTo("ready");
        }
        var refused = many.get("/api/v1/live");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        var other = open(http.signedIn(given.overseer(Role.SUPERVISOR)), null);
        assertThat(other.next("event:")).isEqualTo("ready");
    }

    @Test
    void nobody_hears_nothing() {
        assertThat(http.anonymous().get("/api/v1/live").status()).isEqualTo(401);
    }

    private UUID publish(String type, UUID id, Audience audience) {
        given.asSystem(sql -> {
            events.publish(type, id, audience);
            return true;
        });
        return id;
    }

    private static OpenPage open(Http.Browser browser, @Nullable String lastEventId) {
        var lines = new LinkedBlockingQueue<String>();
        var request = lastEventId == null
                ? browser.request("GET", "/api/v1/live", null)
                : browser.request("GET", "/api/v1/live", null, "Last-Event-ID", lastEventId);
        var future = browser.client().sendAsync(request, BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> {
            try (Stream<String> all =
                    future.orTimeout(10, TimeUnit.SECONDS).join().body()) {
                for (Iterator<String> each = all.iterator(); each.hasNext(); ) {
                    String line = each.next();
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                }
            } finally {
                lines.add(END);
            }
        });
        return new OpenPage(lines);
    }
}
