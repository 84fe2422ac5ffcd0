package org.kabinet.access.session;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person in who knows their login and password. */
@Component
class SignIn {
    private final PersonRepository people;
    private final PasswordProof proof;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            PersonRepository people,
            PasswordProof proof,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.proof = proof;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The session to remember. */
    SignedIn with(String login, String password) {
        return enter(proof.of(login, password), login);
    }

    private SignedIn enter(UUID personId, String login) {
        var cabinets = asSystem(() -> people.grants(personId).orElseThrow().cabinets());
        if (cabinets.isEmpty()) {
            trail.refusedSignIn(personId, login, "NO_ROLE");
            throw new ProblemException(AccessProblem.NO_ROLE);
        }
        return asSystem(() -> {
            people.signedIn(personId, clock.instant());
            trail.signedIn(personId, login);
            return new SignedIn(personId, cabinets.getFirst());
        });
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
