package org.kabinet.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What letters said is forgotten when it is worth nothing, that there were letters after a while. */
@Component
class ForgetLetters {
    private final LetterRepository letters;
    private final Clock clock;

    ForgetLetters(LetterRepository letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void olderThan(Duration age) {
        Instant now = clock.instant();
        letters.outdate(now);
        letters.forgetWrittenBefore(now.minus(age));
    }
}
