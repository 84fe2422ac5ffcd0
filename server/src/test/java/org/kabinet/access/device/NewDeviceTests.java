package org.kabinet.access.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class NewDeviceTests {
    private static final String DEVICES = "/api/v1/session/devices";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Test
    void the_first_device_is_no_news_and_a_second_one_is_told_by_letter_and_in_the_portal() {
        var person = given.overseer(Role.SUPERVISOR);
        var office = http.signedIn(person);
        assertThat(news(office)).isZero();
        var phone = signIn(http.anonymous(), person, "Mozilla/5.0 (Linux; Android 14) Chrome/141.0 Mobile Safari/537");
        var letter = mailbox.letterTo(person.login());
        assertThat(letter.subject()).contains("нового устройства");
        assertThat(letter.plain()).contains("Chrome 141, Android 14", "127.0.0.1");
        assertThat(letter.link()).endsWith("/profile");
        assertThat(news(office)).isEqualTo(1);
        assertThat(news(phone)).isZero();
    }

    @Test
    void the_same_device_again_is_no_news() {
        var person = given.overseer(Role.SUPERVISOR);
        var office = http.signedIn(person);
        signIn(office, person, "other words about itself");
        assertThat(office.get(DEVICES).body().size()).isEqualTo(1);
        assertThat(mailbox.lettersTo(person.login())).isEmpty();
    }

    @Test
    void a_new_device_is_recognised_from_an_old_one_and_does_not_vouch_for_itself() {
        var person = given.overseer(Role.SUPERVISOR);
        var office = http.signedIn(person);
        var phone = http.signedIn(person);
        String id = phone.get(DEVICES).body().at("/0/id").asString();
        var refused = phone.post(DEVICES + "/" + id + "/recognition", Map.of());
        assertThat(refused.problem()).isEqualTo("/problems/access/new-device");
        assertThat(office.post(DEVICES + "/" + id + "/recognition", Map.of()).status())
                .isEqualTo(200);
        assertThat(news(office)).isZero();
        assertThat(phone.get(DEVICES).body().at("/0/recognised").asBoolean()).isTrue();
    }

    @Test
    void a_forgotten_device_is_put_out_and_is_news_when_it_comes_back() {
        var person = given.overseer(Role.SUPERVISOR);
        var office = http.signedIn(person);
        var phone = http.signedIn(person);
        String id = phone.get(DEVICES).body().at("/0/id").asString();
        assertThat(office.delete(DEVICES + "/" + id).body().size()).isEqualTo(1);
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(401);
        signIn(phone, person, "");
        assertThat(news(office)).isEqualTo(1);
        mailbox.letterTo(person.login(), 2);
    }

    @Test
    void nobody_forgets_or_recognises_the_device_of_somebody_else() {
        var victim = http.signedIn(given.overseer(Role.SUPERVISOR));
        String id = victim.get(DEVICES).body().at("/0/id").asString();
        var other = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(other.delete(DEVICES + "/" + id).status()).isEqualTo(404);
        assertThat(other.post(DEVICES + "/" + id + "/recognition", Map.of()).status())
                .isEqualTo(404);
        assertThat(victim.get("/api/v1/session").status()).isEqualTo(200);
    }

    private static int news(Http.Browser browser) {
        return browser.get("/api/v1/session").body().at("/person/newDevices").asInt(-1);
    }

    private static Http.Browser signIn(Http.Browser browser, Given.Person person, String agent) {
        browser.get("/api/v1/session");
        browser.post(
                "/api/v1/session", Map.of("login", person.login(), "password", Given.PASSWORD), "User-Agent", agent);
        return browser;
    }
}
