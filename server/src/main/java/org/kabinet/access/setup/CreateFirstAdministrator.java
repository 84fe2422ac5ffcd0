package org.kabinet.access.setup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.TypedLogin;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.NewPasswords;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first administrator for who holds the one-time link; a second one is not made this way. */
@Component
class CreateFirstAdministrator {
    private final SetupRepository setup;
    private final PasswordEncoder passwords;
    private final EntryPolicies policies;
    private final NewPasswords newPasswords;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    CreateFirstAdministrator(
            SetupRepository setup,
            PasswordEncoder passwords,
            EntryPolicies policies,
            NewPasswords newPasswords,
            PlatformTransactionManager transactions,
            Ids ids,
            Clock clock) {
        this.setup = setup;
        this.passwords = passwords;
        this.policies = policies;
        this.newPasswords = newPasswords;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    void with(String token, String name, String login, String password) {
        FieldErrors errors = new FieldErrors();
        newPasswords.check(policies.ofNewcomer(List.of()), password, login, "/password", errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        String hash = passwords.encode(password);
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(
                        status -> create(token, name.strip(), new TypedLogin(login).given(), hash)));
    }

    private void create(String token, String name, String login, String passwordHash) {
        Instant now = clock.instant();
        if (setup.administratorExists() || !setup.spend(new OneTimeKey(token).hash(), now)) {
            throw new ProblemException(AccessProblem.SETUP_LINK_SPENT);
        }
        setup.addAdministrator(ids.next(), ids.next(), name, login, passwordHash, now);
    }
}
