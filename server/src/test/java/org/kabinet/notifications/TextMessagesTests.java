package org.kabinet.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.notifications.Tables.LETTER;
import static org.kabinet.jooq.notifications.Tables.LETTER_CONTENT;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kabinet.notifications.Letter.About;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Pocket;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class TextMessagesTests {
    @Autowired
    Letters letters;

    @Autowired
    TextLimits limits;

    @Autowired
    LetterRepository repository;

    @Autowired
    LetterWords words;

    @Autowired
    PostOffice postOffice;

    @Autowired
    SmscGateway gateway;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    Pocket pocket;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void a_letter_to_a_phone_is_one_short_message_that_is_forgotten_once_it_has_left() {
        String number = pocket.fresh();
        UUID id = given.asSystem(sql -> letters.write(trial(number)));
        assertThat(pocket.textTo(number).words())
                .isEqualTo("Proverka SMS portala: https://portal.test/join#key")
                .matches("\\p{ASCII}{1,160}");
        awaitSent(id);
        int kept = given.asSystem(sql -> sql.fetchCount(LETTER_CONTENT, LETTER_CONTENT.LETTER_ID.eq(id)));
        assertThat(kept).isZero();
    }

    @Test
    void without_a_gateway_none_leave_and_those_that_wait_leave_when_there_is_one() {
        var nothing = new SmsSettings("https://smsc.ru", "", "", "", List.of("+7"), 500);
        var none = new NoGateway();
        var shut = new TextLimits(repository, none, nothing, clock);
        var outbox = new Outbox(repository, words, new Carriers(postOffice, none), limits, scheduler, ids, clock);
        assertThat(given.<Boolean>asSystem(sql -> shut.leave())).isFalse();
        String number = pocket.fresh();
        given.asSystem(sql -> outbox.write(trial(number)));
        assertThat(pocket.textsTo(number)).isEmpty();
        administrator().post("/api/v1/mail/retry", null);
        assertThat(pocket.textTo(number).words()).startsWith("Proverka");
    }

    @Test
    void a_number_gets_but_so_many_a_day_and_numbers_of_other_countries_get_none() {
        String number = pocket.fresh();
        IntStream.range(0, TextLimits.TO_ONE_NUMBER).forEach(i -> given.asSystem(sql -> letters.write(trial(number))));
        assertThat(admits(number)).isFalse();
        assertThatThrownBy(() -> given.asSystem(sql -> letters.write(trial(number))))
                .isInstanceOf(ProblemException.class);
        assertThat(admits(pocket.fresh())).isTrue();
        assertThat(admits("+375291234567")).isFalse();
        given.asSystem(sql -> sql.update(LETTER)
                .set(LETTER.WRITTEN_AT, clock.instant().minusSeconds(90_000))
                .where(LETTER.RECIPIENT.eq(number))
                .execute());
        assertThat(admits(number)).isTrue();
    }

    @Test
    void when_the_number_for_a_day_is_used_up_no_more_leave_and_the_administrator_sees_it() {
        assertThat(given.<Boolean>asSystem(sql -> limits.leave())).isTrue();
        given.asSystem(sql ->
                sql.execute("insert into notifications.letter (id, recipient, subject, carrier, state, written_at)"
                        + " select gen_random_uuid(), '+7900' || n, 'SMS', 'SMS', 'SENT', now()"
                        + " from generate_series(1000000, 1000499) n"));
        try {
            assertThat(given.<Boolean>asSystem(sql -> limits.leave())).isFalse();
            assertThat(admits(pocket.fresh())).isFalse();
            var texts = administrator().get("/api/v1/mail").body().path("texts");
            assertThat(texts.path("perDay").asInt()).isEqualTo(500);
            assertThat(texts.path("ofDay").asInt()).isGreaterThanOrEqualTo(500);
            assertThat(texts.path("prefixes").asString()).isEqualTo("+7");
            assertThat(texts.toString()).doesNotContain(Pocket.PASSWORD);
        } finally {
            given.asSystem(sql -> sql.execute("delete from notifications.letter where recipient like '+7900100%'"));
        }
    }

    @Test
    void the_administrator_tries_whether_messages_arrive() {
        String number = pocket.fresh();
        assertThat(trialTo("8" + number.substring(2))).isEqualTo(202);
        assertThat(pocket.textTo(number).words()).startsWith("Trial message of the portal: https://portal.test/");
        assertThat(trialTo("+375 29 123-45-67")).isEqualTo(409);
        assertThat(trialTo("12345")).isEqualTo(422);
    }

    private int trialTo(String to) {
        return administrator().post("/api/v1/mail/trial", Map.of("to", to)).status();
    }

    private boolean admits(String number) {
        return given.<Boolean>asSystem(sql -> limits.admit(number));
    }

    private Http.Browser administrator() {
        return http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private void awaitSent(UUID id) {
        for (int tries = 0; tries < 200 && state(id) != LetterState.SENT; tries++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(state(id)).isEqualTo(LetterState.SENT);
    }

    private LetterState state(UUID id) {
        return given.asSystem(sql -> letters.states(Set.of(id))).getOrDefault(id, LetterState.FAILED);
    }

    private static Letter trial(String to) {
        return new Letter(
                to, Locale.of("ru"), "notifications", "trial", "Север", List.of(), "/join#key", null, About.nobody());
    }

    private static final class NoGateway implements TextGateway {
        @Override
        public boolean open() {
            return false;
        }

        @Override
        public Refusal send(PhoneNumber to, String text) {
            throw new IllegalStateException("there is none");
        }
    }
}
