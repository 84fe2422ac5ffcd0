package org.kabinet.access.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.audit.Tables.RECORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class ModulesTellPersonalDataTests {
    private static int count;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    JsonMapper json;

    private Given.Person anna;
    private Given.Person boris;
    private Given.Customer customer;

    @BeforeEach
    void twoColleagues() {
        customer = given.company(given.branch("P" + ++count), "Ромашка");
        anna = given.member(customer, Role.BUYER);
        boris = given.member(customer, Role.BUYER);
        named(anna, "Анна <script>");
        named(boris, "Борис");
    }

    @Test
    void a_person_takes_along_everything_that_is_held_of_them_and_nothing_of_others() {
        Http.Browser browser = http.signedIn(anna);
        http.signedIn(boris);
        Http.Answer answer = browser.get("/api/v1/personal-data.zip", "Accept-Language", "ru");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).contains("no-store");
        Map<String, String> files = unpacked(answer.bytes());
        JsonNode told = json.readTree(files.get("personal-data.json"));
        assertThat(told.at("/person/0/login").asString()).isEqualTo(anna.login());
        assertThat(told.at("/role/0/role").asString()).isEqualTo("BUYER");
        assertThat(told.path("deed").valueStream().map(it -> it.path("action").asString()))
                .contains("SIGNED_IN");
        assertThat(files.get("personal-data.html"))
                .contains("Ваши данные в портале", "Последний вход", "Анна &lt;script&gt;")
                .doesNotContain("<script>", "personal.");
        assertThat(files.values())
                .allSatisfy(file -> assertThat(file).doesNotContain("Борис", boris.login(), "password"));
    }

    @Test
    void the_administrator_answers_for_others_and_nobody_else_does_and_the_log_tells() {
        String path = "/api/v1/people/" + anna.id() + "/personal-data.zip";
        for (Given.Person other : List.of(
                boris,
                given.member(customer, Role.COMPANY_ADMINISTRATOR),
                given.overseer(Role.SUPERVISOR),
                given.staff(customer.branchId(), Role.MANAGER))) {
            assertThat(http.signedIn(other).get(path).status()).isEqualTo(403);
        }
        assertThat(http.anonymous().get("/api/v1/personal-data.zip").status()).isEqualTo(401);
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(unpacked(administrator.get(path).bytes()).get("personal-data.json"))
                .contains(anna.login());
        assertThat(administrator
                        .get("/api/v1/people/00000000-0000-0000-0000-000000000000/personal-data.zip")
                        .status())
                .isEqualTo(404);
        given.asSystem(sql -> sql.execute("select audit.seal()"));
        int told = given.asSystem(sql -> sql.fetchCount(
                RECORD, RECORD.ACTION.eq("EXPORTED").and(RECORD.CONTENT.contains("/people/" + anna.id()))));
        assertThat(told).isEqualTo(1);
    }

    private void named(Given.Person person, String name) {
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.NAME, name)
                .where(PERSON.ID.eq(person.id()))
                .execute());
    }

    private static Map<String, String> unpacked(byte[] archive) {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
