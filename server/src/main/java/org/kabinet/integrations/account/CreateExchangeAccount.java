package org.kabinet.integrations.account;

import java.time.Clock;
import java.util.List;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator lets a program in; its password is made here and shown once. */
@Component
class CreateExchangeAccount {

    private final ExchangeAccountRepository accounts;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final NewPassword newPassword;
    private final Clock clock;

    CreateExchangeAccount(
            ExchangeAccountRepository accounts,
            Organisations organisations,
            PasswordEncoder passwords,
            NewPassword newPassword,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.clock = clock;
    }

    /** The account and its password. */
    record Created(ExchangeAccount account, String password) {}

    @Transactional
    public Created from(ExchangeAccount wanted) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        if (wanted.branchId() != null && organisations.branch(wanted.branchId()).isEmpty()) {
            throw ProblemException.withErrors(
                    IntegrationsProblem.UNKNOWN_BRANCH, List.of(FieldError.of("/branchId", "UNKNOWN_BRANCH")));
        }
        String password = newPassword.make();
        if (!accounts.insert(wanted, passwords.encode(password), clock.instant())) {
            throw ProblemException.withErrors(
                    IntegrationsProblem.LOGIN_TAKEN, List.of(FieldError.of("/login", "LOGIN_TAKEN")));
        }
        return new Created(wanted, password);
    }
}
