package org.kabinet.access.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.TypedLogin;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether somebody knows the password of a login. Guessing is slowed, and an unknown login is refused as slowly as a wrong password. */
@Component
public class PasswordProof {
    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    PasswordProof(
            PersonRepository people,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /** Somebody who has shown their password, and the login by which the portal knows them. */
    public record Known(UUID personId, String login) {}

    /** The person, who is not blocked. */
    public Known of(String login, String password) {
        var found =
                known(login, password).orElseThrow(() -> new ProblemException(AccessProblem.WRONG_LOGIN_OR_PASSWORD));
        if (!found.active()) {
            trail.refusedSignIn(found.personId(), found.login(), "BLOCKED");
            throw new ProblemException(AccessProblem.BLOCKED);
        }
        return new Known(found.personId(), found.login());
    }

    /** Once more by whoever is signed in, before they change how they come in: the browser may have been left alone. */
    public void again(String login, String password) {
        if (!knows(login, password)) {
            throw ProblemException.withErrors(
                    AccessProblem.PASSWORD_NEEDED, List.of(FieldError.of("/password", "WRONG_PASSWORD")));
        }
    }

    /** Whether whoever is signed in shows their password; a wrong one counts as an attempt to come in. */
    boolean knows(String login, String password) {
        return known(login, password).isPresent();
    }

    private Optional<PersonRepository.Credentials> known(String login, String password) {
        Begun begun = asSystem(() -> begin(login));
        String hash =
                begun.found.map(PersonRepository.Credentials::passwordHash).orElse(nobodysHash);
        if (passwords.matches(password, hash) && begun.found.isPresent()) {
            asSystem(() -> {
                attempts.succeeded(begun.attempt);
                return true;
            });
            return begun.found;
        }
        UUID person = begun.found.map(PersonRepository.Credentials::personId).orElse(null);
        trail.refusedSignIn(person, login, "WRONG_PASSWORD");
        return Optional.empty();
    }

    /** Whose login it is, and the attempt that was counted. */
    private record Begun(Optional<PersonRepository.Credentials> found, SignInAttempts.Attempt attempt) {}

    private Begun begin(String login) {
        TypedLogin typed = new TypedLogin(login);
        var found = people.credentials(typed);
        UUID person = found.map(PersonRepository.Credentials::personId).orElse(null);
        return new Begun(
                found,
                attempts.begin(found.map(PersonRepository.Credentials::login).orElse(typed.canonical()), person));
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
