package org.kabinet.access.session;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person in who knows their login and password. */
@Component
class SignIn {
    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(
            PersonRepository people,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /** The session to remember; an unknown login takes as long to refuse as a wrong password. */
    SignedIn with(String login, String password) {
        attempts.mustBeAllowed(login);
        var found = asSystem(() -> people.credentials(login));
        String hash = found.map(PersonRepository.Credentials::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || found.isEmpty()) {
            attempts.failed(login);
            trail.refusedSignIn(
                    found.map(PersonRepository.Credentials::personId).orElse(null), login, "WRONG_PASSWORD");
            throw new ProblemException(AccessProblem.WRONG_LOGIN_OR_PASSWORD);
        }
        attempts.succeeded(login);
        UUID personId = found.get().personId();
        if (!found.get().active()) {
            trail.refusedSignIn(personId, login, "BLOCKED");
            throw new ProblemException(AccessProblem.BLOCKED);
        }
        return enter(personId, login);
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
