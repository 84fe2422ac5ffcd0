package org.kabinet.access.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.organisations.RegisterAnswer;
import org.kabinet.organisations.StateRegister;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the state's register about a request that waits, and shows what it says to those who decide. */
@Component
class LookUpCompany {
    private static final Duration SOONEST = Duration.ofMinutes(1);
    private static final Duration WORTH_KNOWING = Duration.ofDays(2);

    private final RegistrationQueries queries;
    private final RegistrationRepository registrations;
    private final Applications applications;
    private final StateRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LookUpCompany(
            RegistrationQueries queries,
            RegistrationRepository registrations,
            Applications applications,
            StateRegister register,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.queries = queries;
        this.registrations = registrations;
        this.applications = applications;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** When to ask again; never, if the register has answered or nobody waits for it any more. */
    Optional<Instant> of(UUID id) {
        Optional<Registration> waiting = asSystem(() -> queries.registration(id))
                .filter(found -> found.state() == RegistrationState.WAITING && found.inn() != null);
        return waiting.flatMap(this::ask);
    }

    private Optional<Instant> ask(Registration registration) {
        return switch (register.withInn(String.valueOf(registration.inn()))) {
            case RegisterAnswer.Found(var company) -> {
                asSystem(() -> {
                    if (registrations.registered(registration.id(), company)) {
                        applications.changed(registration);
                    }
                    return registration;
                });
                yield Optional.empty();
            }
            case RegisterAnswer.Unknown() -> Optional.empty();
            case RegisterAnswer.Silent(var why) -> later(registration);
        };
    }

    /** Ever more seldom: after as long again as the request is old. */
    private Optional<Instant> later(Registration registration) {
        Instant now = clock.instant();
        Duration age = Duration.between(registration.createdAt(), now);
        Duration pause = age.compareTo(SOONEST) < 0 ? SOONEST : age;
        return age.compareTo(WORTH_KNOWING) > 0 ? Optional.empty() : Optional.of(now.plus(pause));
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
