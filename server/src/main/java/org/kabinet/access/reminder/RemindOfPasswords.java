package org.kabinet.access.reminder;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever's password is over in a week, once for each password. */
@Component
class RemindOfPasswords {
    private static final Duration AHEAD = Duration.ofDays(7);

    private final AgingPasswordRepository passwords;
    private final PasswordLetter letter;
    private final Clock clock;

    RemindOfPasswords(AgingPasswordRepository passwords, PasswordLetter letter, Clock clock) {
        this.passwords = passwords;
        this.letter = letter;
        this.clock = clock;
    }

    /** How many were reminded. */
    @Transactional
    public int run() {
        var due = passwords.endingWithin(AHEAD, clock.instant()).stream()
                .filter(letter::reaches)
                .filter(passwords::remind)
                .toList();
        due.forEach(letter::write);
        return due.size();
    }
}
