package org.kabinet.access.session;

import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.EntryPolicy;
import org.kabinet.access.policy.NewPasswords;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their password by showing that they know the old one. */
@Component
class ChangeOwnPassword {
    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final EndSessions endSessions;
    private final EntryPolicies policies;
    private final NewPasswords newPasswords;

    ChangeOwnPassword(
            PersonRepository people,
            PasswordEncoder passwords,
            EndSessions endSessions,
            EntryPolicies policies,
            NewPasswords newPasswords) {
        this.people = people;
        this.passwords = passwords;
        this.endSessions = endSessions;
        this.policies = policies;
        this.newPasswords = newPasswords;
    }

    @Transactional
    public void from(String current, String next, String sessionId) {
        var self = people.credentials(Actors.current().person()).orElseThrow();
        String login = people.self(self.personId()).orElseThrow().login();
        EntryPolicy policy = policies.of(self.personId());
        FieldErrors errors = new FieldErrors();
        if (errors.require(passwords.matches(current, self.passwordHash()), "/current", "WRONG_PASSWORD")) {
            newPasswords.check(policy, next, login, self.personId(), "/next", errors);
        } else {
            newPasswords.check(policy, next, login, "/next", errors);
        }
        errors.refuseIfAny(AccessProblem.WRONG_PASSWORD);
        people.changePassword(self.personId(), passwords.encode(next));
        endSessions.of(self.personId(), sessionId);
    }
}
