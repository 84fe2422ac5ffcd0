package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@KabinetTest
class SessionKeysTests {
    private static final String COOKIE = "KABINET_SESSION";
    private static final String KEPT = "select session_id from platform.spring_session where principal_name = ?";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void whoever_reads_the_database_cannot_come_in_by_what_stands_there() throws SQLException {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        String key = key(browser);
        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(32);
        String kept = kept(person);
        assertThat(kept).isEqualTo(SessionKeys.kept(key)).doesNotContain(key);
        assertThat(comesInWith(key)).isEqualTo(200);
        assertThat(comesInWith(kept)).isEqualTo(401);
    }

    @Test
    void signing_in_anew_brings_another_key_and_ends_the_former() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        String former = key(browser);
        browser.post("/api/v1/session", Map.of("login", person.login(), "password", Given.PASSWORD));
        assertThat(key(browser)).isNotEqualTo(former);
        assertThat(comesInWith(key(browser))).isEqualTo(200);
        assertThat(comesInWith(former)).isEqualTo(401);
    }

    @Test
    void whoever_was_in_before_keys_were_hashed_stays_in() throws SQLException, IOException {
        String former = "8a1f5c0e-52a4-4f6b-9a3c-2d9f0f6b7c11";
        String migration = new ClassPathResource("db/migration/__root/V007__session_keys.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("platform.spring_session", "of_before");
        try (var connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table of_before (session_id char(36) not null unique)");
            statement.execute("insert into of_before values ('" + former + "')");
            statement.execute(migration);
            try (var rows = statement.executeQuery("select session_id from of_before")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(SessionKeys.kept(former));
            }
        }
    }

    private static String kept(Given.Person person) throws SQLException {
        try (var connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, person.id().toString());
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private static String key(Http.Browser browser) {
        return cookies(browser).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<HttpCookie> cookies(Http.Browser browser) {
        return ((CookieManager) browser.client().cookieHandler().orElseThrow())
                .getCookieStore()
                .getCookies();
    }

    private int comesInWith(String key) {
        String cookie = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        return http.anonymous()
                .get("/api/v1/session", "Cookie", COOKIE + "=" + cookie)
                .status();
    }
}
