package org.kabinet.integrations.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: every wrong password of a login in a row waits twice as long as the one before. Nobody is locked out,
 * so a stranger cannot stop the seller's exchange by guessing.
 */
@Component
class WrongPasswords {

    private static final int MANY = 10_000;

    private final Map<String, Integer> inARow = new ConcurrentHashMap<>();
    private final Duration first;
    private final Duration longest;

    @Autowired
    WrongPasswords() {
        this(Duration.ofMillis(250), Duration.ofSeconds(8));
    }

    WrongPasswords(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    void rest(String login) {
        LockSupport.parkNanos(next(login).toNanos());
    }

    /** How long this wrong password is to wait. */
    Duration next(String login) {
        if (inARow.size() > MANY) {
            inARow.clear();
        }
        int times = inARow.merge(key(login), 1, Integer::sum);
        Duration wait = first.multipliedBy(1L << Math.min(times - 1, 16));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    void forget(String login) {
        inARow.remove(key(login));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
