package org.kabinet.access.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.ENTRY_LINK;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kabinet.access.factor.Phone;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class EntryLinkTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ADDRESS = "203.0.113.80";
    private static final String LINK = "/api/v1/session/link";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Test
    void a_link_lets_its_reader_in_once_and_ends_the_others() {
        var person = withAddress();
        assertThat(ask(person.login().toUpperCase()).status()).isEqualTo(204);
        var first = mailbox.letterTo(person.login());
        assertThat(first.link()).startsWith("https://portal.test/enter#");
        ask(person.login());
        var second = mailbox.letterTo(person.login(), 2);
        var browser = browser();
        assertThat(enter(browser, second.key()).body().at("/person/login").asString())
                .isEqualTo(person.login());
        assertThat(browser.get("/api/v1/people").status()).isEqualTo(200);
        assertThat(enter(browser(), second.key()).problem()).isEqualTo("/problems/access/link-over");
        assertThat(enter(browser(), first.key()).problem()).isEqualTo("/problems/access/link-over");
    }

    @Test
    void looking_at_the_page_of_the_link_uses_nothing_up() {
        var person = withAddress();
        ask(person.login());
        var letter = mailbox.letterTo(person.login());
        http.anonymous().get("/enter");
        http.anonymous().get(LINK + "/opening");
        assertThat(enter(browser(), letter.key()).status()).isEqualTo(200);
    }

    @Test
    void of_two_who_press_the_button_at_the_same_moment_one_comes_in() throws Exception {
        var person = withAddress();
        ask(person.login());
        String key = mailbox.letterTo(person.login()).key();
        assertThat(atOnce(key, 4)).containsOnlyOnce(200).contains(410);
    }

    @Test
    void a_second_factor_is_asked_for_all_the_same() {
        var person = withAddress();
        var phone = Phone.setUp(given, person, http.signedIn(person));
        ask(person.login());
        var browser = browser();
        var half = enter(browser, mailbox.letterTo(person.login()).key());
        assertThat(half.problem()).isEqualTo("/problems/access/second-factor-needed");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.post(
                                "/api/v1/session/second-factor",
                                Map.of("code", phone.code()),
                                "X-Forwarded-For",
                                ADDRESS)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void strangers_learn_nothing_and_nobody_is_buried_in_letters() {
        var person = withAddress();
        for (int i = 0; i < 5; i++) {
            assertThat(ask(person.login()).toString())
                    .isEqualTo(ask("nobody@test.kabinet").toString());
        }
        mailbox.letterTo(person.login(), 3);
        var last = withAddress();
        ask(last.login());
        mailbox.letterTo(last.login());
        assertThat(mailbox.lettersTo(person.login())).hasSize(3);
        assertThat(mailbox.lettersTo("nobody@test.kabinet")).isEmpty();
    }

    @Test
    void a_link_is_worth_nothing_late_or_for_whoever_was_blocked_meanwhile() {
        var late = withAddress();
        ask(late.login());
        String key = mailbox.letterTo(late.login()).key();
        given.asSystem(sql -> sql.update(ENTRY_LINK)
                .set(ENTRY_LINK.EXPIRES_AT, Instant.EPOCH)
                .where(ENTRY_LINK.PERSON_ID.eq(late.id()))
                .execute());
        assertThat(enter(browser(), key).problem()).isEqualTo("/problems/access/link-over");
        var blocked = withAddress();
        ask(blocked.login());
        String theirs = mailbox.letterTo(blocked.login()).key();
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.STATUS, "BLOCKED")
                .where(PERSON.ID.eq(blocked.id()))
                .execute());
        assertThat(enter(browser(), theirs).problem()).isEqualTo("/problems/access/blocked");
    }

    private Given.Person withAddress() {
        var person = given.overseer(Role.ADMINISTRATOR);
        String address = "reader" + COUNT.incrementAndGet() + "@test.kabinet";
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.LOGIN, address)
                .where(PERSON.ID.eq(person.id()))
                .execute());
        return new Given.Person(person.id(), address);
    }

    private Http.Browser browser() {
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private Http.Answer ask(String email) {
        return browser().post(LINK, Map.of("email", email), "X-Forwarded-For", ADDRESS);
    }

    private static Http.Answer enter(Http.Browser browser, String key) {
        return browser.post(LINK + "/opening", Map.of("key", key), "X-Forwarded-For", ADDRESS);
    }

    private List<Integer> atOnce(String key, int many) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, many)
                    .mapToObj(i -> {
                        var browser = browser();
                        Callable<Integer> press = () -> {
                            barrier.await();
                            return enter(browser, key).status();
                        };
                        return threads.submit(press);
                    })
                    .toList();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
