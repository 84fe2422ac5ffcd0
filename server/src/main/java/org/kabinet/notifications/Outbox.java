package org.kabinet.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters beside the reason for which they are written: both are committed, or neither. */
@Component
class Outbox implements Letters {
    private final LetterRepository letters;
    private final LetterWords words;
    private final Carriers carriers;
    private final TextLimits limits;
    private final SchedulerClient scheduler;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            LetterRepository letters,
            LetterWords words,
            Carriers carriers,
            TextLimits limits,
            SchedulerClient scheduler,
            Ids ids,
            Clock clock) {
        this.letters = letters;
        this.words = words;
        this.carriers = carriers;
        this.limits = limits;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(Letter letter) {
        if (!limits.admit(letter.to())) {
            throw new ProblemException(NotificationsProblem.NO_TEXTS);
        }
        Instant now = clock.instant();
        LetterWords.Said said = words.of(letter);
        WrittenLetter written = new WrittenLetter(
                ids.next(), letter.to(), said.subject(), said.plain(), said.html(), 0, letter.goodUntil());
        letters.insert(written, letter.about(), now);
        if (carriers.open(written.carrier())) {
            scheduler.scheduleIfNotExists(LetterTasks.sending(written.id()), now);
        }
        return written.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LetterState> states(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : letters.states(ids);
    }

    @Override
    public boolean leave() {
        return carriers.open(Carrier.MAIL);
    }
}
