package org.kabinet.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.notifications.Letter.About;
import org.kabinet.notifications.SmtpSettings.Encryption;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class LettersTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Locale RUSSIAN = Locale.of("ru");

    @Autowired
    Letters letters;

    @Autowired
    LetterRepository repository;

    @Autowired
    LetterWords words;

    @Autowired
    TextLimits limits;

    @Autowired
    TextGateway gateway;

    @Autowired
    LiveEvents live;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void a_letter_arrives_in_the_recipients_language_as_plain_text_and_as_html() {
        String to = address();
        UUID id = given.asSystem(sql -> letters.write(trial(to, RUSSIAN, null)));
        Mailbox.Arrived letter = mailbox.letterTo(to);

        assertThat(letter.subject()).isEqualTo("Проверка почты портала");
        assertThat(letter.from()).isEqualTo(Mailbox.USER);
        assertThat(letter.plain()).contains("Здравствуйте!", "портал «Север & <Юг>»");
        assertThat(letter.link()).isEqualTo("https://portal.test/join#key");
        assertThat(letter.html())
                .contains("lang=\"ru\"", "href=\"https://portal.test/join#key\"", "«Север &amp; &lt;Юг&gt;»");
        awaitState(id, LetterState.SENT);

        String other = address();
        given.asSystem(sql -> letters.write(trial(other, Locale.ENGLISH, null)));
        assertThat(mailbox.letterTo(other).plain()).contains("Hello,", "As it has arrived");
    }

    @Test
    void what_a_letter_said_is_forgotten_once_it_has_left() {
        String to = address();
        UUID id = given.asSystem(sql -> letters.write(trial(to, RUSSIAN, null)));
        mailbox.letterTo(to);
        awaitState(id, LetterState.SENT);

        assertThat(rows("letter", "id", id)).isEqualTo(1);
        assertThat(rows("letter_content", "letter_id", id)).isZero();
    }

    @Test
    void a_letter_about_something_that_did_not_happen_is_not_sent() throws InterruptedException {
        String to = address();
        assertThatThrownBy(() -> given.asSystem(sql -> {
                    letters.write(trial(to, RUSSIAN, null));
                    throw new IllegalStateException("it did not happen");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> letters.write(trial(to, RUSSIAN, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
        String next = address();
        given.asSystem(sql -> letters.write(trial(next, RUSSIAN, null)));
        mailbox.letterTo(next);

        assertThat(mailbox.lettersTo(to)).isEmpty();
    }

    @Test
    void while_the_mail_server_is_away_a_letter_is_tried_again_at_growing_pauses_and_given_up_in_the_end() {
        UUID id = unsent(trial(address(), RUSSIAN, null));
        SendLetter nowhere = sending(settings(1, Encryption.NONE, ""));
        Instant before = clock.instant();
        List<Duration> pauses = Stream.generate(() -> of(nowhere, id))
                .takeWhile(Optional::isPresent)
                .map(again -> Duration.between(before, again.orElseThrow()))
                .toList();

        assertThat(pauses).hasSize(8).isSorted();
        assertThat(pauses.getFirst()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(pauses.getLast()).isGreaterThan(Duration.ofHours(23));
        assertThat(state(id)).isEqualTo(LetterState.FAILED);
        assertThat(administrator().get("/api/v1/mail").body().path("failed").asInt())
                .isEqualTo(1);

        assertThat(administrator()
                        .post("/api/v1/mail/retry", null)
                        .body()
                        .path("letters")
                        .asInt())
                .isEqualTo(1);
        awaitState(id, LetterState.SENT);
    }

    @Test
    void an_address_that_the_server_does_not_know_is_given_up_at_once_and_a_busy_server_is_not() throws Exception {
        UUID unknown = unsent(trial(address(), RUSSIAN, null));
        try (var server = new StubbornMailServer("550 no such user here")) {
            assertThat(of(sending(settings(server.port(), Encryption.NONE, "")), unknown))
                    .isEmpty();
        }
        assertThat(state(unknown)).isEqualTo(LetterState.FAILED);

        UUID busy = unsent(trial(address(), RUSSIAN, null));
        try (var server = new StubbornMailServer("450 come again later")) {
            assertThat(of(sending(settings(server.port(), Encryption.NONE, "")), busy))
                    .isPresent();
        }
        assertThat(state(busy)).isEqualTo(LetterState.WAITING);
        JsonNode told = administrator().get("/api/v1/mail").body();
        assertThat(told.path("lastDelay").asString()).contains("450 come again later");
        assertThat(told.path("lastFailure").asString()).contains("550 no such user here");
        given.asSystem(sql -> sql.execute("delete from notifications.letter where state <> 'SENT'"));
    }

    @Test
    void a_letter_that_is_worth_nothing_any_more_is_not_sent() {
        String to = address();
        UUID id = unsent(trial(to, RUSSIAN, clock.instant().minusSeconds(1)));

        assertThat(of(sending(settings(Mailbox.port(), Encryption.NONE, "")), id))
                .isEmpty();
        assertThat(state(id)).isEqualTo(LetterState.OUTDATED);
        assertThat(mailbox.lettersTo(to)).isEmpty();
    }

    @Test
    void without_a_mail_server_letters_wait_until_there_is_one() {
        SmtpSettings none = new SmtpSettings("", 0, "", "", "", Encryption.STARTTLS, "");
        var outbox = new Outbox(repository, words, carriers(none), limits, scheduler, ids, clock);
        String to = address();
        UUID id = given.asSystem(sql -> outbox.write(trial(to, RUSSIAN, null)));

        assertThat(outbox.leave()).isFalse();
        assertThat(of(sending(none), id)).isEmpty();
        assertThat(state(id)).isEqualTo(LetterState.WAITING);

        administrator().post("/api/v1/mail/retry", null);
        mailbox.letterTo(to);
    }

    @Test
    void a_letter_goes_no_unencrypted_way_and_to_no_unknown_server_where_encryption_was_asked_for() {
        UUID id = unsent(trial(address(), RUSSIAN, null));
        of(sending(settings(Mailbox.port(), Encryption.STARTTLS, "")), id);
        assertThat(state(id)).isEqualTo(LetterState.WAITING);

        GreenMail encrypted = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        encrypted.setUser(Mailbox.USER, Mailbox.USER, Mailbox.PASSWORD);
        encrypted.start();
        try {
            int port = encrypted.getSmtps().getPort();
            of(sending(settings(port, Encryption.TLS, "")), id);
            assertThat(encrypted.getReceivedMessages()).isEmpty();
            of(sending(settings(port, Encryption.TLS, "localhost")), id);
            assertThat(encrypted.getReceivedMessages()).hasSize(1);
        } finally {
            encrypted.stop();
        }
        assertThat(state(id)).isEqualTo(LetterState.SENT);
    }

    @Test
    void a_letter_is_read_by_nobody_and_what_became_of_it_is_known_to_whom_it_concerns() {
        UUID branch = given.branch("N" + COUNT.incrementAndGet());
        Given.Customer customer = given.company(branch, "Ромашка");
        var about = new About(customer.id(), branch);
        Actor member = actor(customer);
        UUID id = Actors.callAs(
                member, () -> given.as(member, sql -> letters.write(trial(address(), RUSSIAN, null, about))));

        Actor stranger = actor(given.company(branch, "Василёк"));
        Map<UUID, LetterState> ours = given.as(member, sql -> letters.states(List.of(id)));
        Map<UUID, LetterState> theirs = given.as(stranger, sql -> letters.states(List.of(id)));
        int said = given.as(
                member,
                sql -> sql.fetch("select * from notifications.letter_content").size());
        assertThat(ours).containsKey(id);
        assertThat(theirs).isEmpty();
        assertThat(said).isZero();
    }

    @Test
    void the_administrator_tries_whether_letters_arrive() {
        String to = address();
        var administrator = administrator();
        assertThat(administrator.post("/api/v1/mail/trial", Map.of("to", to)).status())
                .isEqualTo(202);
        assertThat(mailbox.letterTo(to).subject()).isEqualTo("Trial letter from the portal");
        assertThat(administrator
                        .post("/api/v1/mail/trial", Map.of("to", "nobody"))
                        .status())
                .isEqualTo(422);
        var mail = administrator.get("/api/v1/mail").body();
        assertThat(mail.path("configured").asBoolean()).isTrue();
        assertThat(mail.path("portal").asString()).isEqualTo("https://portal.test");
        assertThat(mail.toString()).doesNotContain(Mailbox.PASSWORD);
    }

    @Test
    void secrets_stand_in_no_text_that_might_be_logged() {
        assertThat(settings(25, Encryption.NONE, "").toString()).doesNotContain(Mailbox.PASSWORD);
        assertThat(trial(address(), RUSSIAN, null).toString()).doesNotContain("key");
    }

    private Letter trial(String to, Locale language, @Nullable Instant goodUntil) {
        return trial(to, language, goodUntil, About.nobody());
    }

    private Letter trial(String to, Locale language, @Nullable Instant goodUntil, About about) {
        return new Letter(
                to, language, "notifications", "trial", "Север & <Юг>", List.of(), "/join#key", goodUntil, about);
    }

    /** A letter that nothing sends by itself. */
    private UUID unsent(Letter letter) {
        LetterWords.Said said = words.of(letter);
        UUID id = ids.next();
        given.asSystem(sql -> {
            repository.insert(
                    new WrittenLetter(
                            id, letter.to(), said.subject(), said.plain(), said.html(), 0, letter.goodUntil()),
                    letter.about(),
                    clock.instant());
            return id;
        });
        return id;
    }

    private SendLetter sending(SmtpSettings settings) {
        return new SendLetter(repository, carriers(settings), live, transactions, clock);
    }

    private Carriers carriers(SmtpSettings settings) {
        return new Carriers(new PostOffice(settings), gateway);
    }

    private static Optional<Instant> of(SendLetter sendLetter, UUID id) {
        return Actors.callAs(Actor.system(), () -> sendLetter.of(id));
    }

    private static SmtpSettings settings(int port, Encryption encryption, String trust) {
        return new SmtpSettings("localhost", port, Mailbox.USER, Mailbox.PASSWORD, "", encryption, trust);
    }

    private Http.Browser administrator() {
        return http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private static Actor actor(Given.Customer customer) {
        return new Actor(
                ActorKind.MEMBER,
                UUID.randomUUID(),
                "Member",
                List.of(customer.id()),
                List.of(),
                List.of(),
                Set.of(Role.COMPANY_ADMINISTRATOR),
                null);
    }

    private @Nullable LetterState state(UUID id) {
        return given.asSystem(sql -> letters.states(List.of(id))).get(id);
    }

    private void awaitState(UUID id, LetterState wanted) {
        for (int tries = 0; tries < 200 && state(id) != wanted; tries++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(state(id)).isEqualTo(wanted);
    }

    private int rows(String table, String column, UUID id) {
        return given.asSystem(sql -> sql.fetch("select from notifications." + table + " where " + column + " = ?", id)
                .size());
    }

    private static String address() {
        return "letters" + COUNT.incrementAndGet() + "@test.kabinet";
    }
}
