package org.kabinet.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that every letter that waits is on its way, provided there is a mail server. The scheduler is asked for late,
 * because this is one of the tasks that it is made of.
 */
@Component
class SendWaiting {
    private final LetterRepository letters;
    private final PostOffice postOffice;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    SendWaiting(
            LetterRepository letters, PostOffice postOffice, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.letters = letters;
        this.postOffice = postOffice;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public void all() {
        if (postOffice.open()) {
            SchedulerClient running = scheduler.getObject();
            letters.allWaiting().forEach(id -> running.scheduleIfNotExists(LetterTasks.sending(id), clock.instant()));
        }
    }
}
