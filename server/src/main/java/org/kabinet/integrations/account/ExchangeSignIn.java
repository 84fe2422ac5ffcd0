package org.kabinet.integrations.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.trail.Trail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Recognises a program by its login and password; a wrong one costs the asker time. */
@Component
public class ExchangeSignIn {

    private final ExchangeAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final WrongPasswords wrong;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final String nobody;

    ExchangeSignIn(
            ExchangeAccountRepository accounts,
            PasswordEncoder passwords,
            WrongPasswords wrong,
            Trail trail,
            Clock clock,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrong = wrong;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
        this.nobody = passwords.encode(UUID.randomUUID().toString());
    }

    /** The account, if login and password are right and it is open. No connection is held while the asker waits. */
    public Optional<ExchangeAccount> with(String login, String password) {
        Optional<ExchangeAccountRepository.Credentials> known =
                transactions.execute(status -> accounts.credentials(login));
        String hash =
                known.map(ExchangeAccountRepository.Credentials::passwordHash).orElse(nobody);
        boolean right = passwords.matches(password, hash) && known.isPresent();
        if (!right) {
            trail.refusedSignIn(null, login, "WRONG_PASSWORD");
            wrong.rest(login);
            return Optional.empty();
        }
        wrong.forget(login);
        Optional<ExchangeAccount> account =
                known.map(ExchangeAccountRepository.Credentials::account).filter(ExchangeAccount::active);
        account.ifPresent(
                found -> transactions.executeWithoutResult(status -> accounts.used(found.id(), clock.instant())));
        return account;
    }

    /** The account of a session that began earlier, if it is still open. */
    public Optional<ExchangeAccount> again(UUID id) {
        return transactions.execute(status -> accounts.find(id)).filter(ExchangeAccount::active);
    }
}
