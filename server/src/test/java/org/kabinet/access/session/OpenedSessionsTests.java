package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kabinet.jooq.access.Tables;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class OpenedSessionsTests {
    private static final String OWN = "/api/v1/session/all";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void a_person_sees_where_they_are_signed_in_and_by_what() {
        var person = given.overseer(Role.SUPERVISOR);
        var office = signedInBy(FIREFOX, person);
        http.signedIn(given.overseer(Role.SUPERVISOR));
        var home = http.signedIn(person);
        var seen = home.get(OWN).body();
        assertThat(seen.size()).isEqualTo(2);
        assertThat(seen.at("/0/current").asBoolean()).isTrue();
        assertThat(seen.at("/1/current").asBoolean()).isFalse();
        assertThat(seen.at("/1/device/browser").asString()).isEqualTo("Firefox 145");
        assertThat(seen.at("/1/device/system").asString()).isEqualTo("Linux");
        assertThat(seen.at("/1/address").asString()).isEqualTo("127.0.0.1");
        assertThat(office.get(OWN).body().at("/0/device/browser").asString()).isEqualTo("Firefox 145");
    }

    @Test
    void a_session_ended_elsewhere_is_out_with_the_next_request() {
        var person = given.overseer(Role.SUPERVISOR);
        var stolen = http.signedIn(person);
        var own = http.signedIn(person);
        String id = stolen.get(OWN).body().at("/0/id").asString();
        assertThat(own.delete(OWN + "/" + id).status()).isEqualTo(200);
        assertThat(stolen.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(own.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(own.delete(OWN + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void all_other_sessions_are_ended_and_this_one_stays() {
        var person = given.overseer(Role.SUPERVISOR);
        var first = http.signedIn(person);
        var second = http.signedIn(person);
        var own = http.signedIn(person);
        assertThat(own.delete(OWN).status()).isEqualTo(200);
        assertThat(first.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(second.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(own.get(OWN).body().size()).isEqualTo(1);
    }

    @Test
    void nobody_ends_the_session_of_somebody_else_as_their_own() {
        var victim = http.signedIn(given.overseer(Role.SUPERVISOR));
        String id = victim.get(OWN).body().at("/0/id").asString();
        assertThat(http.signedIn(given.overseer(Role.SUPERVISOR))
                        .delete(OWN + "/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(victim.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void a_company_administrator_ends_sessions_of_those_who_work_only_there() {
        var here = given.company(given.branch("OSA"), "Here");
        var there = given.company(given.branch("OSB"), "There");
        var buyer = given.member(here, Role.BUYER);
        var both = given.member(here, Role.BUYER);
        given.grant(both.id(), Role.BUYER, there.id(), null);
        var stranger = given.member(there, Role.BUYER);
        var buying = http.signedIn(buyer);
        var busy = http.signedIn(both);
        var keeper = http.signedIn(given.member(here, Role.COMPANY_ADMINISTRATOR));
        assertThat(keeper.get(of(buyer)).body().size()).isEqualTo(1);
        assertThat(keeper.get(of(stranger)).status()).isEqualTo(404);
        assertThat(keeper.get(of(both)).problem()).isEqualTo("/problems/access/works-elsewhere");
        assertThat(keeper.delete(of(both)).status()).isEqualTo(403);
        assertThat(keeper.delete(of(buyer)).status()).isEqualTo(200);
        assertThat(buying.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(busy.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void the_administrator_ends_one_session_of_anybody() {
        var person = given.member(given.company(given.branch("OSC"), "Anybody"), Role.BUYER);
        var one = http.signedIn(person);
        var other = http.signedIn(person);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String id = one.get(OWN).body().at("/0/id").asString();
        assertThat(administrator.delete(of(person) + "/" + id).status()).isEqualTo(200);
        assertThat(one.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(other.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void an_open_stream_ends_with_its_session_and_does_not_come_back() throws Exception {
        var person = given.overseer(Role.SUPERVISOR);
        var stolen = http.signedIn(person);
        var own = http.signedIn(person);
        var lines = new LinkedBlockingQueue<String>();
        var ended = new CountDownLatch(1);
        var stream = stolen.client().sendAsync(stolen.request("GET", "/api/v1/live", null), BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> {
            stream.join().body().forEach(lines::add);
            ended.countDown();
        });
        assertThat(lines.poll(5, TimeUnit.SECONDS)).isNotNull();
        own.delete(OWN);
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(stolen.get("/api/v1/live").status()).isEqualTo(401);
    }

    @Test
    void an_upload_under_way_is_not_written_when_its_session_ends_meanwhile() throws Exception {
        var person = given.overseer(Role.ADMINISTRATOR);
        var stolen = http.signedIn(person);
        var own = http.signedIn(person);
        UUID branch = given.branch("OSU");
        String login = "uploaded-" + branch + "@test.kabinet";
        String body = """
                {"login": "%s", "name": "Uploaded", "phone": "", "grants": [{"role": "MANAGER", "branchId": "%s"}]}
                """.formatted(login, branch);
        var half = new CountDownLatch(1);
        var rest = new CountDownLatch(1);
        var request = stolen.request("POST", "/api/v1/people", body);
        var slow = java.net.http.HttpRequest.newBuilder(request, (name, value) -> true)
                .method("POST", BodyPublishers.ofInputStream(() -> slowly(body, half, rest)))
                .build();
        var answer = stolen.client().sendAsync(slow, BodyHandlers.ofString());
        assertThat(half.await(5, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(300);
        own.delete(OWN);
        rest.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(401);
        int added = given.asSystem(sql -> sql.fetchCount(Tables.PERSON, Tables.PERSON.LOGIN.eq(login)));
        assertThat(added).isZero();
    }

    private Http.Browser signedInBy(String agent, Given.Person person) {
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        browser.post(
                "/api/v1/session", Map.of("login", person.login(), "password", Given.PASSWORD), "User-Agent", agent);
        return browser;
    }

    private static String of(Given.Person person) {
        return "/api/v1/people/" + person.id() + "/sessions";
    }

    /** Half of the text at once, the rest when it is let through. */
    private static InputStream slowly(String text, CountDownLatch half, CountDownLatch rest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int middle = bytes.length / 2;
        var second = new InputStream() {
            private final InputStream held = new ByteArrayInputStream(bytes, middle, bytes.length - middle);

            @Override
            public int read() throws IOException {
                half.countDown();
                try {
                    rest.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return held.read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, middle), second);
    }
}
