package org.kabinet.access.people;

import java.util.UUID;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person who cannot come in a new password. */
@Component
class ResetPassword {

    private final PeopleRepository people;
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final Passwords passwords;
    private final PasswordEncoder encoder;

    ResetPassword(
            PeopleRepository people,
            PeopleQueries queries,
            Keepers keepers,
            Passwords passwords,
            PasswordEncoder encoder) {
        this.people = people;
        this.queries = queries;
        this.keepers = keepers;
        this.passwords = passwords;
        this.encoder = encoder;
    }

    /** The new password, shown this one time. */
    @Transactional
    public String of(UUID id) {
        Keepers.mustKeepPeople();
        Person person = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        keepers.mustKeep(person);
        String password = passwords.next();
        people.changePassword(id, encoder.encode(password));
        return password;
    }
}
