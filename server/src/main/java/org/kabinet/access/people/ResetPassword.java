package org.kabinet.access.people;

import java.util.UUID;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.session.EndSessions;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person who cannot come in a new password; whoever is in by the old one is out. */
@Component
class ResetPassword {

    private final PeopleRepository people;
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final EntryPolicies policies;
    private final EndSessions endSessions;

    ResetPassword(
            PeopleRepository people,
            PeopleQueries queries,
            Keepers keepers,
            Passwords passwords,
            PasswordEncoder encoder,
            EntryPolicies policies,
            EndSessions endSessions) {
        this.people = people;
        this.queries = queries;
        this.keepers = keepers;
        this.passwords = passwords;
        this.encoder = encoder;
        this.policies = policies;
        this.endSessions = endSessions;
    }

    /** The new password, shown this one time. */
    @Transactional
    public String of(UUID id) {
        Keepers.mustKeepPeople();
        Person person = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        keepers.mustKeep(person);
        String password = passwords.next(policies.of(id));
        people.handOverPassword(id, encoder.encode(password));
        endSessions.of(id, null);
        return password;
    }
}
