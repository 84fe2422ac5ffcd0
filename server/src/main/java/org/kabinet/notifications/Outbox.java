package org.kabinet.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters beside the reason for which they are written: both are committed, or neither. */
@Component
class Outbox implements Letters {
    private final LetterRepository letters;
    private final LetterWords words;
    private final PostOffice postOffice;
    private final SchedulerClient scheduler;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            LetterRepository letters,
            LetterWords words,
            PostOffice postOffice,
            SchedulerClient scheduler,
            Ids ids,
            Clock clock) {
        this.letters = letters;
        this.words = words;
        this.postOffice = postOffice;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(Letter letter) {
        Instant now = clock.instant();
        LetterWords.Said said = words.of(letter);
        WrittenLetter written = new WrittenLetter(
                ids.next(), letter.to(), said.subject(), said.plain(), said.html(), 0, letter.goodUntil());
        letters.insert(written, letter.about(), now);
        if (postOffice.open()) {
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
        return postOffice.open();
    }
}
