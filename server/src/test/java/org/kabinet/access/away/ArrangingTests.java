package org.kabinet.access.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may say who stands in for whom, and what is refused. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class ArrangingTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private UUID branch;
    private Given.Customer company;
    private Given.Person buyer;
    private Given.Person accountant;
    private Given.Person manager;
    private Given.Person colleague;

    @BeforeEach
    void people() {
        branch = given.branch("R" + COUNT.incrementAndGet());
        company = given.company(branch, "Ромашка");
        buyer = given.member(company, Role.BUYER);
        accountant = given.member(company, Role.ACCOUNTANT);
        manager = given.staff(branch, Role.MANAGER);
        colleague = given.staff(branch, Role.MANAGER);
    }

    @Test
    void everybody_for_themselves_and_those_who_keep_people_for_theirs() {
        assertThat(arrange(accountant, Absences.of(buyer, accountant, company.id(), 1))
                        .status())
                .isEqualTo(403);
        assertThat(arrange(manager, Absences.of(colleague, manager, null, 1)).status())
                .isEqualTo(403);
        assertThat(arrange(manager, Absences.of(buyer, accountant, company.id(), 1))
                        .status())
                .isEqualTo(403);
        Given.Person stranger = given.member(given.company(branch, "Василёк"), Role.COMPANY_ADMINISTRATOR);
        assertThat(arrange(stranger, Absences.of(buyer, accountant, company.id(), 1))
                        .status())
                .isEqualTo(403);
        assertThat(arrange(buyer, Absences.of(null, accountant, null, 1)).status())
                .isEqualTo(201);
        assertThat(arrange(
                                given.member(company, Role.COMPANY_ADMINISTRATOR),
                                Absences.of(accountant, buyer, company.id(), 1))
                        .status())
                .isEqualTo(201);
        assertThat(arrange(given.overseer(Role.SUPERVISOR), Absences.of(manager, colleague, null, 1))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobody_passes_on_what_they_do_not_hold() {
        Http.Answer answer = arrange(
                given.overseer(Role.SUPERVISOR),
                Absences.of(given.overseer(Role.ADMINISTRATOR), given.overseer(Role.SUPERVISOR), null, 1));
        assertThat(answer.codes()).containsExactly("ROLE_MORE_THAN_YOURS");
    }

    @Test
    void only_colleagues_stand_in_who_may_come_in_and_stay_for_all_of_the_time() {
        Given.Person stranger = given.member(given.company(branch, "Василёк"), Role.BUYER);
        assertThat(arrange(buyer, Absences.of(null, stranger, null, 1)).codes()).containsExactly("NO_COLLEAGUE");
        assertThat(arrange(buyer, Absences.of(null, manager, null, 1)).codes()).containsExactly("NO_COLLEAGUE");
        assertThat(arrange(buyer, Absences.of(null, buyer, null, 1)).codes()).containsExactly("FOR_ONESELF");
        given.asSystem(sql -> sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID_UNTIL, Instant.now().plusSeconds(86_400))
                .where(ROLE_GRANT.PERSON_ID.eq(accountant.id()))
                .execute());
        assertThat(arrange(buyer, Absences.of(null, accountant, null, 5)).codes())
                .containsExactly("COLLEAGUE_LEAVES");
        http.signedIn(given.overseer(Role.ADMINISTRATOR))
                .patch("/api/v1/people/" + colleague.id(), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        assertThat(arrange(manager, Absences.of(null, colleague, null, 1)).codes())
                .containsExactly("COLLEAGUE_BLOCKED");
    }

    @Test
    void days_must_make_sense() {
        LocalDate today = Absences.today();
        assertThat(arrange(buyer, days(today.minusDays(3), today)).codes()).containsExactly("DAY_OVER");
        assertThat(arrange(buyer, days(today.plusDays(9), today)).codes()).containsExactly("TERM_WRONG");
        assertThat(arrange(buyer, days(today, today.plusYears(3))).codes()).containsExactly("AWAY_TOO_LONG");
        assertThat(arrange(buyer, days(today.plusYears(3), today.plusYears(3))).codes())
                .containsExactly("AWAY_TOO_FAR");
        assertThat(arrange(buyer, Map.of("substituteId", accountant.id())).codes())
                .containsExactly("REQUIRED", "REQUIRED");
    }

    @Test
    void nobody_is_away_twice_at_a_time_not_even_when_two_say_so_at_once() throws Exception {
        Http.Browser supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));
        Http.Browser own = http.signedIn(manager);
        Callable<Http.Answer> one = () -> own.post(Absences.PATH, Absences.of(null, colleague, null, 5));
        Callable<Http.Answer> other = () -> supervisor.post(Absences.PATH, Absences.of(manager, colleague, null, 3));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(one, other)).stream()
                    .map(it -> it.resultNow().status())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(own.get(Absences.PATH + "?personId=" + manager.id()).body().path("items"))
                .hasSize(1);
    }

    @Test
    void it_is_prolonged_until_the_next_one_begins_and_called_off_before_it_begins() {
        Http.Browser own = http.signedIn(manager);
        LocalDate today = Absences.today();
        String now = id(own.post(Absences.PATH, Absences.of(null, colleague, null, 2)));
        var later = new HashMap<>(Absences.of(null, colleague, null, 12));
        later.put("firstDay", today.plusDays(10));
        String next = id(own.post(Absences.PATH, later));
        Http.Answer longer = prolong(own, now, today.plusDays(9), 1);
        assertThat(longer.status()).as(longer.toString()).isEqualTo(200);
        assertThat(longer.body().path("lastDay").asString())
                .isEqualTo(today.plusDays(9).toString());
        assertThat(prolong(own, now, today.plusDays(10), 2).problem()).isEqualTo("/problems/access/away-already");
        assertThat(prolong(own, now, today.plusDays(5), 1).status()).isEqualTo(412);
        assertThat(http.signedIn(colleague).delete(Absences.PATH + "/" + now).status())
                .isEqualTo(403);
        assertThat(own.delete(Absences.PATH + "/" + next).status()).isEqualTo(204);
        assertThat(own.delete(Absences.PATH + "/" + next).problem()).isEqualTo("/problems/access/away-over");
        assertThat(prolong(own, now, today.plusDays(11), 2).status()).isEqualTo(200);
    }

    @Test
    void both_are_told_by_letter_unless_it_was_their_own_doing() {
        arrange(given.overseer(Role.SUPERVISOR), Absences.of(manager, colleague, null, 2));
        assertThat(mailbox.letterTo(colleague.login()).plain()).contains(Absences.name(given, manager));
        assertThat(mailbox.letterTo(manager.login()).plain()).contains(Absences.name(given, colleague));
        arrange(buyer, Absences.of(null, accountant, null, 2));
        assertThat(mailbox.letterTo(accountant.login()).subject()).contains(Absences.name(given, buyer));
        assertThat(mailbox.lettersTo(buyer.login())).isEmpty();
    }

    @Test
    void the_database_takes_none_from_whoever_may_not() {
        var actor = new Actor(
                ActorKind.MEMBER,
                accountant.id(),
                "Accountant",
                List.of(company.id()),
                List.of(),
                List.of(),
                Set.of(Role.ACCOUNTANT),
                null);
        String wanted =
                "insert into access.substitution (id, organisation_id, absent_id, absent_name, substitute_id, substitute_name,"
                        + " first_day, last_day, begins_at, ends_at, arranged_by, arranged_by_name, created_at)"
                        + " values (gen_random_uuid(), ?, ?, '', ?, '', current_date, current_date, now(), now() + interval '1 day', ?, '', now())";
        assertThatThrownBy(() -> given.as(
                        actor, sql -> sql.execute(wanted, company.id(), buyer.id(), accountant.id(), accountant.id())))
                .hasStackTraceContaining("row-level security");
        int kept = given.asSystem(sql -> sql.fetchCount(SUBSTITUTION, SUBSTITUTION.ABSENT_ID.eq(buyer.id())));
        assertThat(kept).isZero();
    }

    @Test
    void those_who_work_nearest_are_offered_first_and_say_when_they_are_away() {
        Given.Person far = given.staff(given.branch("Y" + COUNT.get()), Role.MANAGER);
        arrange(colleague, Absences.of(null, far, null, 2));
        var offered = http.signedIn(manager)
                .get(Absences.PATH + "/candidates")
                .body()
                .valueStream()
                .toList();
        assertThat(offered.getFirst().path("near").asBoolean()).isTrue();
        assertThat(offered)
                .noneMatch(it -> it.path("id").asString().equals(manager.id().toString()));
        assertThat(offered)
                .filteredOn(it -> it.path("id").asString().equals(colleague.id().toString()))
                .allMatch(it -> it.path("away").size() == 1);
    }

    private Map<String, Object> days(LocalDate first, LocalDate last) {
        return Map.of("substituteId", accountant.id(), "firstDay", first, "lastDay", last);
    }

    private Http.Answer arrange(Given.Person by, Map<String, Object> wanted) {
        return http.signedIn(by).post(Absences.PATH, wanted);
    }

    private static Http.Answer prolong(Http.Browser by, String id, LocalDate lastDay, int seen) {
        return by.patch(Absences.PATH + "/" + id, Map.of("lastDay", lastDay), "If-Match", "\"" + seen + "\"");
    }

    private static String id(Http.Answer answer) {
        return answer.body().path("id").asString();
    }
}
