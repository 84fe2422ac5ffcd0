package org.kabinet.integrations.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.OneC;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator lets 1C in. */
@KabinetTest
class ExchangeAccountTests {

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    private Http.Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private Http.Answer created(String login) {
        return administrator.post(
                "/api/v1/exchange/accounts", Map.of("id", UUID.randomUUID(), "login", login, "name", "1С: УТ"));
    }

    private boolean letsIn(String login, String password) {
        return new OneC(http.base(), login, password).checkAuth().verdict().equals("success");
    }

    @Test
    void thePasswordIsShownOnceAndOpensTheDoor() {
        Http.Answer answer = created("ut");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/ordersEncoding").asString()).isEqualTo("UTF-8");
        assertThat(letsIn("UT", answer.body().at("/password").asString())).isTrue();
        assertThat(administrator.get("/api/v1/exchange/accounts").bytes())
                .asString()
                .contains("\"ut\"")
                .doesNotContain(answer.body().at("/password").asString());
    }

    @Test
    void aLoginBelongsToOneAccount() {
        created("twice");

        Http.Answer again = created("Twice");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().at("/errors/0/pointer").asString()).isEqualTo("/login");
    }

    @Test
    void aNewPasswordMakesTheOldOneWorthless() {
        Http.Answer account = created("renew");
        String path = "/api/v1/exchange/accounts/" + account.body().at("/id").asString();

        Http.Answer renewed = administrator.post(path + "/password", null);

        assertThat(letsIn("renew", account.body().at("/password").asString())).isFalse();
        assertThat(letsIn("renew", renewed.body().at("/password").asString())).isTrue();
    }

    @Test
    void anAccountIsChangedAgainstTheVersionThatWasSeen() {
        Http.Answer account = created("change");
        String path = "/api/v1/exchange/accounts/" + account.body().at("/id").asString();
        Map<String, Object> change = new HashMap<>(Map.of("active", false, "ordersEncoding", "windows-1251"));

        assertThat(administrator.patch(path, change).status()).isEqualTo(428);
        Http.Answer changed = administrator.patch(path, change, "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.body().at("/ordersEncoding").asString()).isEqualTo("windows-1251");
        assertThat(letsIn("change", account.body().at("/password").asString())).isFalse();
        assertThat(administrator.patch(path, change, "If-Match", "\"1\"").status())
                .isEqualTo(412);
    }

    @Test
    void anUnknownBranchIsRefused() {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("id", UUID.randomUUID(), "login", "lost", "name", "1С", "branchId", UUID.randomUUID()));

        assertThat(administrator.post("/api/v1/exchange/accounts", wanted).status())
                .isEqualTo(422);
    }

    @Test
    void everyWrongPasswordInARowWaitsLonger() {
        WrongPasswords wrong = new WrongPasswords(Duration.ofMillis(250), Duration.ofSeconds(8));

        assertThat(wrong.next("a")).hasMillis(250);
        assertThat(wrong.next("A ")).hasMillis(500);
        assertThat(wrong.next("b")).hasMillis(250);
        for (int i = 0; i < 20; i++) {
            wrong.next("a");
        }
        assertThat(wrong.next("a")).hasSeconds(8);
        wrong.forget("a");
        assertThat(wrong.next("a")).hasMillis(250);
    }
}
