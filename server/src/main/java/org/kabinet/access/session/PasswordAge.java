package org.kabinet.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long somebody's password is still good by the rules. */
@Component
class PasswordAge {
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

    boolean isOver(UUID person) {
        if (policies.of(person).passwordDays() == 0) {
            return false;
        }
        Optional<Instant> set =
                Actors.callAs(Actor.system(), () -> transaction.execute(status -> people.passwordSetAt(person)));
        return set.flatMap(policies.of(person)::passwordOver)
                .filter(end -> !clock.instant().isBefore(end))
                .isPresent();
    }
}
