package org.kabinet.access.session;

import java.util.List;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their password by showing that they know the old one. */
@Component
class ChangeOwnPassword {
    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final EndSessions endSessions;

    ChangeOwnPassword(PersonRepository people, PasswordEncoder passwords, EndSessions endSessions) {
        this.people = people;
        this.passwords = passwords;
        this.endSessions = endSessions;
    }

    @Transactional
    public void from(String current, String next, String sessionId) {
        var self = people.credentials(Actors.current().person()).orElseThrow();
        if (!passwords.matches(current, self.passwordHash())) {
            throw ProblemException.withErrors(
                    AccessProblem.WRONG_PASSWORD, List.of(FieldError.of("/current", "WRONG_PASSWORD")));
        }
        people.changePassword(self.personId(), passwords.encode(next));
        endSessions.of(self.personId(), sessionId);
    }
}
