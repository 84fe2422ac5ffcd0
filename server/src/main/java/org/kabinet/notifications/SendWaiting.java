package org.kabinet.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that every letter that waits is on its way, provided there is what carries it. The scheduler is asked for late,
 * because this is one of the tasks that it is made of.
 */
@Component
class SendWaiting {
    private final LetterRepository letters;
    private final Carriers carriers;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    SendWaiting(LetterRepository letters, Carriers carriers, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.letters = letters;
        this.carriers = carriers;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public void all() {
        List<UUID> waiting = letters.allWaiting(carriers.open());
        if (!waiting.isEmpty()) {
            SchedulerClient running = scheduler.getObject();
            waiting.forEach(id -> running.scheduleIfNotExists(LetterTasks.sending(id), clock.instant()));
        }
    }
}
