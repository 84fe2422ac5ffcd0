package org.kabinet.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that the demo company is there before the portal is ready, and tells how to sign in each time. */
@Component
@ConditionalOnProperty(name = "kabinet.demo", havingValue = "true")
class DemoStart implements ApplicationRunner {
    private static final Map<String, String> LOGINS = logins();

    private final LoadDemo load;
    private final DemoRepository repository;
    private final DemoPassword password;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    DemoStart(
            LoadDemo load,
            DemoRepository repository,
            DemoPassword password,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.load = load;
        this.repository = repository;
        this.password = password;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load.with(passwords.encode(password.value()), System.out::println);
        Actors.runAs(Actor.system(), () -> transaction.executeWithoutResult(status -> keepPassword()));
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        var text = new StringBuilder("Demo logins, all with the password " + password.value() + "\n");
        LOGINS.forEach((login, who) -> text.append("  %-26s %s%n".formatted(login, who)));
        System.out.print(text);
    }

    /** What is printed must be true, also after somebody played with passwords. */
    private void keepPassword() {
        boolean right = repository.passwordHashes(LOGINS.keySet()).stream()
                .allMatch(hash -> passwords.matches(password.value(), hash));
        if (!right) {
            repository.setPassword(LOGINS.keySet(), passwords.encode(password.value()));
        }
    }

    private static Map<String, String> logins() {
        var logins = new LinkedHashMap<String, String>();
        logins.put("buyer@demo.kabinet", "buys for a company");
        logins.put("accountant@demo.kabinet", "keeps its books");
        logins.put("director@demo.kabinet", "administrates the company");
        logins.put("warehouse@demo.kabinet", "receives its goods");
        logins.put("person@demo.kabinet", "buys for herself");
        logins.put("manager@demo.kabinet", "manages customers of the Moscow branch");
        logins.put("driver@demo.kabinet", "delivers their orders");
        logins.put("supervisor@demo.kabinet", "sees all branches");
        logins.put("admin@demo.kabinet", "administrates the portal");
        logins.put(DemoRepository.EXCHANGE_LOGIN, "exchange account for 1C, at /exchange/1c");
        return logins;
    }
}
