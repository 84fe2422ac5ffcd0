package org.kabinet.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one letter. No transaction is open while the mail server or the gateway is spoken to; a crash right after it took the letter sends it
 * twice, which is the lesser evil.
 */
@Component
class SendLetter {
    static final String CHANGED = "letters.changed";

    private static final Logger log = LoggerFactory.getLogger(SendLetter.class);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final LetterRepository letters;
    private final Carriers carriers;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendLetter(
            LetterRepository letters,
            Carriers carriers,
            LiveEvents live,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.letters = letters;
        this.carriers = carriers;
        this.live = live;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** When to try again, if at all. */
    Optional<Instant> of(UUID id) {
        Optional<WrittenLetter> waiting = transaction.execute(status -> letters.waiting(id));
        if (waiting.isEmpty() || !carriers.open(waiting.get().carrier())) {
            return Optional.empty();
        }
        WrittenLetter letter = waiting.get();
        Instant goodUntil = letter.goodUntil();
        if (goodUntil != null && !goodUntil.isAfter(clock.instant())) {
            settle(letter, LetterState.OUTDATED);
            return Optional.empty();
        }
        Refusal refusal = carriers.send(letter);
        if (refusal == null) {
            settle(letter, LetterState.SENT);
            return Optional.empty();
        }
        return afterRefusal(letter, refusal);
    }

    private Optional<Instant> afterRefusal(WrittenLetter letter, Refusal refusal) {
        boolean givenUp = refusal.forGood() || letter.attempts() >= PAUSES.size();
        log.warn("Letter {} was not taken{}: {}", letter.id(), givenUp ? " and never will be" : "", refusal.reason());
        transaction.executeWithoutResult(status -> {
            letters.failedOnce(letter.id(), refusal.reason());
            live.publish(CHANGED, letter.id(), Audience.overseers());
        });
        if (givenUp) {
            settle(letter, LetterState.FAILED);
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(PAUSES.get(letter.attempts())));
    }

    private void settle(WrittenLetter letter, LetterState state) {
        transaction.executeWithoutResult(status -> {
            letters.settle(letter.id(), state, clock.instant());
            live.publish(CHANGED, letter.id(), Audience.overseers());
        });
    }
}
