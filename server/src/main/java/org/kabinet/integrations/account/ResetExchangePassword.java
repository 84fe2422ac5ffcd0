package org.kabinet.integrations.account;

import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new password for an account and shows it once; the old one is worthless from then on. */
@Component
class ResetExchangePassword {

    private final ExchangeAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final NewPassword newPassword;

    ResetExchangePassword(ExchangeAccountRepository accounts, PasswordEncoder passwords, NewPassword newPassword) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.newPassword = newPassword;
    }

    @Transactional
    public String of(UUID id) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        if (accounts.lock(id).isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        String password = newPassword.make();
        accounts.changePassword(id, passwords.encode(password));
        return password;
    }
}
