package org.kabinet.access.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.EntryPolicy;
import org.kabinet.access.policy.NewPasswords;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a person another password, which they have thought of themselves. */
@Component
class OwnPasswords {
    private static final String POINTER = "/next";

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final EndSessions endSessions;
    private final EntryPolicies policies;
    private final NewPasswords newPasswords;
    private final TransactionTemplate transaction;

    OwnPasswords(
            PersonRepository people,
            PasswordEncoder passwords,
            EndSessions endSessions,
            EntryPolicies policies,
            NewPasswords newPasswords,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.passwords = passwords;
        this.endSessions = endSessions;
        this.policies = policies;
        this.newPasswords = newPasswords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For whoever has shown the one they have; it is compared with former ones, too. */
    void judge(UUID person, String login, String next, FieldErrors errors) {
        newPasswords.check(policies.of(person), next, login, person, POINTER, errors);
    }

    /** For whoever must have another one: the present one will not do. */
    void judgeOther(UUID person, String login, String next, FieldErrors errors) {
        EntryPolicy policy = policies.of(person).refusingPresent();
        newPasswords.check(policy, next, login, person, POINTER, errors);
    }

    /** For whoever has not: what they had before is not told. */
    void judgeBlindly(UUID person, String login, String next, FieldErrors errors) {
        newPasswords.check(policies.of(person), next, login, POINTER, errors);
    }

    /** All sessions of the person end, but the one named. */
    void set(UUID person, String next, @Nullable String sessionId) {
        String hash = passwords.encode(next);
        transaction.executeWithoutResult(status -> {
            people.changePassword(person, hash);
            endSessions.of(person, sessionId);
        });
    }
}
