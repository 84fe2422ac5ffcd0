package org.kabinet.access.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.BULK_INVITATION;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class BulkInvitationTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String LISTS = "/api/v1/bulk-invitations";
    private static final String[] HEADINGS = {"E-mail", "Name", "Roles"};

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JsonMapper json;

    @Autowired
    SendGuests sendGuests;

    @Autowired
    ForgetBulkInvitations forgetBulkInvitations;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Given.Person administratorOfOurs;
    private Http.Browser companyAdministrator;
    private String mark;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        mark = "bulk" + n;
        ours = given.company(given.branch("M" + n), "Ромашка");
        theirs = given.company(given.branch("N" + n), "Василёк");
        administratorOfOurs = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        companyAdministrator = http.signedIn(administratorOfOurs);
    }

    @Test
    void a_list_is_shown_line_by_line_before_anything_is_sent_and_then_says_what_happened_to_each() {
        Given.Person colleague = given.member(ours, Role.BUYER);
        companyAdministrator.post(
                "/api/v1/invitations",
                Map.of(
                        "email",
                        address("waits"),
                        "grants",
                        List.of(Map.of("role", "BUYER", "organisationId", ours.id()))));
        byte[] file = Worksheets.of(
                HEADINGS,
                new String[] {address("Anna").toUpperCase(java.util.Locale.ROOT), "Anna", "Покупатель, accountant"},
                new String[] {"not an address", "", "Buyer"},
                new String[] {address("boss"), "", "Supervisor"},
                new String[] {address("anna"), "Anna again", "Buyer"},
                new String[] {colleague.login(), "", "Accountant"},
                new String[] {address("waits"), "", "Buyer"},
                new String[] {address("boris"), "Boris", ""});
        JsonNode list = checked(companyAdministrator, file, "?fileName=c:%5Cpeople.xlsx&organisationId=" + ours.id());
        assertThat(list.path("fileName").asString()).isEqualTo("people.xlsx");
        assertThat(list.path("state").asString()).isEqualTo("CHECKED");
        assertThat(list.path("counts").toString())
                .isEqualTo("{\"ready\":1,\"wrong\":4,\"member\":1,\"waiting\":1,\"invited\":0,\"refused\":0}");
        JsonNode wrong = companyAdministrator
                .get(LISTS + "/" + id(list) + "/lines?outcome=WRONG")
                .body()
                .path("items");
        assertThat(wrong.valueStream()
                        .map(it -> it.path("line").asInt() + " "
                                + it.at("/faults/0/column").asString() + " "
                                + it.at("/faults/0/message").asString()))
                .containsExactly(
                        "3 EMAIL This is not an email address",
                        "4 ROLES There is no such role: Supervisor. Use Buyer, Accountant, Warehouse worker or Company administrator",
                        "5 EMAIL This person is in line 2 already",
                        "8 ROLES Please fill in this field");
        assertThat(mailbox.lettersTo(address("anna"))).isEmpty();

        send(companyAdministrator, list);
        assertThat(mailbox.letterTo(address("anna")).subject()).contains("Ромашка");
        List<List<String>> result = Worksheets.read(companyAdministrator
                .get(LISTS + "/" + id(list) + "/result.xlsx")
                .bytes());
        assertThat(result.get(1)).contains("2", address("anna"), "invited");
        assertThat(result.get(2).get(7)).isEqualTo("E-mail: This is not an email address");
        assertThat(result)
                .extracting(line -> line.get(6))
                .containsExactly(
                        "What happened",
                        "invited",
                        "error in the line",
                        "error in the line",
                        "error in the line",
                        "has access already",
                        "invited earlier",
                        "error in the line");
    }

    @Test
    void the_same_file_twice_invites_nobody_twice() {
        byte[] file = people(3);
        JsonNode first = checked(companyAdministrator, file, "?organisationId=" + ours.id());
        JsonNode second = checked(companyAdministrator, file, "?organisationId=" + ours.id());
        send(companyAdministrator, first);
        assertThat(send(companyAdministrator, second)
                        .path("counts")
                        .path("waiting")
                        .asInt())
                .isEqualTo(3);
        assertThat(companyAdministrator
                        .post(LISTS + "/" + id(first) + "/sending", Map.of())
                        .status())
                .isEqualTo(200);
        JsonNode third = checked(companyAdministrator, file, "?organisationId=" + ours.id());
        assertThat(companyAdministrator
                        .post(LISTS + "/" + id(third) + "/sending", Map.of())
                        .problem())
                .isEqualTo("/problems/access/nothing-to-send");
        assertThat(invitations()).isEqualTo(3);
        assertThat(mailbox.lettersTo(address("p1"))).hasSize(1);
    }

    @Test
    void staff_name_the_customer_of_each_line_and_reach_only_their_own() {
        inn(ours, "7707083893");
        inn(theirs, "7728168971");
        Given.Customer twin = given.company(ours.branchId(), "Лютик");
        inn(twin, "5024002119");
        inn(given.company(ours.branchId(), "Лютик-2"), "5024002119");
        Http.Browser manager = http.signedIn(given.staff(ours.branchId(), Role.MANAGER));
        String[] headings = {"E-mail", "Имя", "Права", "ИНН"};
        byte[] file = Worksheets.of(
                headings,
                new String[] {address("one"), "", "Администратор компании", "7707083893"},
                new String[] {address("two"), "", "Покупатель", "7728168971"},
                new String[] {address("three"), "", "Покупатель", "7707083894"},
                new String[] {address("four"), "", "Покупатель", "5024002119"},
                new String[] {address("five"), "", "Частное лицо", "7707083893"},
                new String[] {address("six"), "", "Покупатель", ""});
        JsonNode list = checked(manager, file, "");
        assertThat(manager.get(LISTS + "/" + id(list) + "/lines")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("organisationName").asString() + " "
                                + it.at("/faults/0/code").asString("-")))
                .containsExactly(
                        "Ромашка -",
                        " INN_UNKNOWN",
                        " INN_WRONG",
                        " INN_OF_SEVERAL",
                        "Ромашка ROLE_DOES_NOT_FIT",
                        " REQUIRED");
        assertThat(send(manager, list).path("counts").path("invited").asInt()).isEqualTo(1);
        JsonNode within = checked(manager, file, "?organisationId=" + ours.id());
        assertThat(within.path("counts").path("wrong").asInt()).isEqualTo(4);
        assertThat(code(sent(manager, people(1), ""))).isEqualTo("SHEET_WITHOUT_INN");
        assertThat(sent(manager, file, "?organisationId=" + theirs.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_else_brings_a_list_or_sees_one() {
        byte[] file = people(1);
        JsonNode list = checked(companyAdministrator, file, "?organisationId=" + ours.id());
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        Http.Browser other = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        assertThat(sent(buyer, file, "?organisationId=" + ours.id()).statusCode())
                .isEqualTo(403);
        assertThat(sent(other, file, "?organisationId=" + theirs.id()).statusCode())
                .isEqualTo(404);
        assertThat(code(sent(other, file, ""))).isEqualTo("SHEET_FOR_WHOM");
        for (String path : List.of("", "/lines", "/result.xlsx")) {
            assertThat(other.get(LISTS + "/" + id(list) + path).status()).isEqualTo(404);
        }
        assertThat(other.post(LISTS + "/" + id(list) + "/sending", Map.of()).status())
                .isEqualTo(404);
        assertThat(other.get(LISTS).body()).isEmpty();
        assertThat(companyAdministrator.get(LISTS).body()).hasSize(1);
    }

    @Test
    void a_list_goes_on_where_it_was_interrupted_and_ends_where_its_right_ends() {
        JsonNode list = checked(companyAdministrator, people(5), "?organisationId=" + ours.id());
        UUID id = UUID.fromString(id(list));
        given.asSystem(sql -> sql.update(BULK_INVITATION)
                .set(BULK_INVITATION.STARTED_AT, Instant.parse("2026-01-01T00:00:00Z"))
                .where(BULK_INVITATION.ID.eq(id))
                .execute());
        AtomicInteger asked = new AtomicInteger();
        assertThat(sendGuests.of(id, () -> asked.incrementAndGet() > 2)).isFalse();
        assertThat(invitations()).isEqualTo(2);
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        administrator.patch(
                "/api/v1/people/" + administratorOfOurs.id(), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        assertThat(sendGuests.of(id, () -> false)).isTrue();
        assertThat(invitations()).isEqualTo(2);
        administrator.patch(
                "/api/v1/people/" + administratorOfOurs.id(), Map.of("status", "ACTIVE"), "If-Match", "\"2\"");
        assertThat(http.signedIn(administratorOfOurs)
                        .get(LISTS + "/" + id)
                        .body()
                        .path("counts")
                        .path("refused")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void the_template_can_be_filled_in_and_brought_back_and_lists_are_forgotten() {
        byte[] template = companyAdministrator
                .get(LISTS + "/template.xlsx?organisationId=" + ours.id(), "Accept-Language", "ru")
                .bytes();
        assertThat(Worksheets.read(template)).containsExactly(List.of("E-mail", "Имя и фамилия", "Права"));
        assertThat(code(sent(companyAdministrator, template, "?organisationId=" + ours.id())))
                .isEqualTo("SHEET_EMPTY");
        checked(companyAdministrator, people(1), "?organisationId=" + ours.id());
        int forgotten = Actors.callAs(Actor.system(), () -> forgetBulkInvitations.olderThan(Duration.ofDays(-1)));
        assertThat(forgotten).isPositive();
        assertThat(companyAdministrator.get(LISTS).body()).isEmpty();
    }

    private JsonNode checked(Http.Browser who, byte[] file, String query) {
        HttpResponse<byte[]> answer = sent(who, file, query);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(201);
        return json.readTree(answer.body());
    }

    private String code(HttpResponse<byte[]> answer) {
        return json.readTree(answer.body()).at("/errors/0/code").asString();
    }

    private static HttpResponse<byte[]> sent(Http.Browser who, byte[] file, String query) {
        HttpRequest request = HttpRequest.newBuilder(who.request("POST", LISTS + query, ""), (name, value) -> true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .setHeader("Content-Type", "application/octet-stream")
                .build();
        try {
            return who.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the list and waits until it is done. */
    private static JsonNode send(Http.Browser who, JsonNode list) {
        assertThat(who.post(LISTS + "/" + id(list) + "/sending", Map.of()).status())
                .isEqualTo(200);
        for (int tries = 0; tries < 200; tries++) {
            JsonNode now = who.get(LISTS + "/" + id(list)).body();
            if (now.path("state").asString().equals("DONE")) {
                return now;
            }
            pause();
        }
        throw new AssertionError("the list was not sent");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int invitations() {
        return given.asSystem(sql -> sql.fetchCount(INVITATION, INVITATION.ORGANISATION_ID.eq(ours.id())));
    }

    private void inn(Given.Customer customer, String inn) {
        given.asSystem(sql -> sql.update(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.INN, inn)
                .where(LEGAL_ENTITY.ID.eq(customer.legalEntityId()))
                .execute());
    }

    private byte[] people(int many) {
        String[][] lines = new String[many + 1][];
        lines[0] = HEADINGS;
        for (int i = 1; i <= many; i++) {
            lines[i] = new String[] {address("p" + i), "", "Buyer"};
        }
        return Worksheets.of(lines);
    }

    private String address(String name) {
        return name + "." + mark + "@test.kabinet";
    }

    private static String id(JsonNode list) {
        return list.path("id").asString();
    }
}
