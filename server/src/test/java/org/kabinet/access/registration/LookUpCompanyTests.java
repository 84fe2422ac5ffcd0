package org.kabinet.access.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.organisations.RegisterAnswer;
import org.kabinet.organisations.RegisteredCompany;
import org.kabinet.organisations.RegisteredCompany.State;
import org.kabinet.organisations.StateRegister;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What the register says is shown to those who decide and goes into the new customer; its silence stops nobody. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class LookUpCompanyTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final RegisteredCompany ROMASHKA = new RegisteredCompany(
            "ООО «Ромашка»",
            "Общество с ограниченной ответственностью «Ромашка»",
            "773601001",
            "1027700132195",
            "117312, г. Москва, ул. Вавилова, д. 19",
            State.LIQUIDATED);

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    RegistrationQueries queries;

    @Autowired
    RegistrationRepository registrations;

    @Autowired
    Applications applications;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private UUID branch;
    private UUID request;
    private Http.Browser manager;

    @BeforeEach
    void aRequestThatWaits() {
        branch = given.branch("L" + COUNT.incrementAndGet());
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        request = waiting(clock.instant());
    }

    @Test
    void a_request_shows_what_the_register_says_and_the_new_customer_has_it() {
        assertThat(ask(new RegisterAnswer.Found(ROMASHKA))).isEmpty();
        var company = manager.get(REGISTRATIONS).body().at("/items/0/company");
        assertThat(company.path("name").asString()).isEqualTo("ООО «Ромашка»");
        assertThat(company.path("state").asString()).isEqualTo("LIQUIDATED");

        manager.post(
                REGISTRATIONS + "/" + request + "/confirmation",
                Map.of("newName", "Ромашка", "roles", List.of("COMPANY_ADMINISTRATOR")));
        var entity = given.asSystem(sql -> sql.selectFrom(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.BRANCH_ID.eq(branch))
                .fetchSingle());
        assertThat(entity.getName()).isEqualTo("Ромашка");
        assertThat(entity.getFullName()).isEqualTo(ROMASHKA.fullName());
        assertThat(entity.getKpp()).isEqualTo("773601001");
        assertThat(entity.getOgrn()).isEqualTo("1027700132195");
        assertThat(entity.getLegalAddress()).isEqualTo(ROMASHKA.address());
    }

    @Test
    void a_silent_register_is_asked_ever_more_seldom_and_stops_nobody() {
        Instant now = clock.instant();
        RegisterAnswer silence = new RegisterAnswer.Silent(RegisterAnswer.Why.UNREACHABLE);
        assertThat(ask(silence))
                .hasValueSatisfying(next ->
                        assertThat(next).isBetween(now.plus(Duration.ofSeconds(50)), now.plus(Duration.ofMinutes(2))));
        request = waiting(now.minus(Duration.ofHours(5)));
        assertThat(ask(silence))
                .hasValueSatisfying(next ->
                        assertThat(next).isBetween(now.plus(Duration.ofHours(4)), now.plus(Duration.ofHours(6))));
        request = waiting(now.minus(Duration.ofDays(3)));
        assertThat(ask(silence)).isEmpty();
        assertThat(ask(new RegisterAnswer.Unknown())).isEmpty();
        assertThat(manager.post(
                                REGISTRATIONS + "/" + request + "/confirmation",
                                Map.of("newName", "Ромашка", "roles", List.of("COMPANY_ADMINISTRATOR")))
                        .status())
                .isEqualTo(200);
        assertThat(ask(new RegisterAnswer.Found(ROMASHKA)))
                .as("whoever was let in meanwhile stays as they were decided about")
                .isEmpty();
        assertThat(registrationsWithCompany()).isZero();
    }

    private Optional<Instant> ask(RegisterAnswer answer) {
        StateRegister register = new StateRegister() {
            @Override
            public boolean open() {
                return true;
            }

            @Override
            public RegisterAnswer withInn(String inn) {
                return answer;
            }
        };
        return new LookUpCompany(queries, registrations, applications, register, transactions, clock).of(request);
    }

    private int registrationsWithCompany() {
        return given.asSystem(sql -> sql.fetchCount(
                REGISTRATION, REGISTRATION.BRANCH_ID.eq(branch).and(REGISTRATION.COMPANY_STATE.isNotNull())));
    }

    private UUID waiting(Instant since) {
        UUID id = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, id)
                .set(REGISTRATION.KIND, "COMPANY")
                .set(REGISTRATION.EMAIL, id + "@test.kabinet")
                .set(REGISTRATION.NAME, "Анна")
                .set(REGISTRATION.INN, "7728168971")
                .set(REGISTRATION.LANGUAGE, "ru")
                .set(REGISTRATION.BRANCH_ID, branch)
                .set(REGISTRATION.STATE, "WAITING")
                .set(REGISTRATION.KEY_HASH, id.toString().getBytes(StandardCharsets.UTF_8))
                .set(REGISTRATION.KEY_EXPIRES_AT, since)
                .set(REGISTRATION.CREATED_AT, since)
                .execute());
        return id;
    }
}
