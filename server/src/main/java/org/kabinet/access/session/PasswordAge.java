package org.kabinet.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether somebody may still come in by the password they have: not if it is too old by the rules, or others know it. */
@Component
class PasswordAge {
    private static final Duration HANDED_OVER_FOR = Duration.ofDays(7);

    private final PersonRepository people;
    private final EntryPolicies policies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordAge(PersonRepository people, EntryPolicies policies, PlatformTransactionManager transactions, Clock clock) {
        this.people = people;
        this.policies = policies;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Refuses one that was handed over and has not been used for a week: it may lie about somewhere. */
    boolean isOver(UUID person) {
        Optional<PersonRepository.Present> password =
                Actors.callAs(Actor.system(), () -> transaction.execute(status -> people.password(person)));
        if (password.filter(it -> it.handedOver() && isPast(it.setAt().plus(HANDED_OVER_FOR)))
                .isPresent()) {
            throw new ProblemException(AccessProblem.HANDED_OVER_TOO_LONG);
        }
        return password.filter(it -> it.handedOver() || isAged(person, it.setAt()))
                .isPresent();
    }

    private boolean isAged(UUID person, Instant setAt) {
        return policies.of(person).passwordOver(setAt).filter(this::isPast).isPresent();
    }

    private boolean isPast(Instant end) {
        return !clock.instant().isBefore(end);
    }
}
