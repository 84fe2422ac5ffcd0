package org.kabinet.access.bulk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.invitation.Inviters;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was checked; a list that is on its way or was sent stays as it is. */
@Component
class StartBulkInvitation {
    private final Lists lists;
    private final BulkRepository repository;
    private final BulkNews news;
    private final SchedulerClient scheduler;
    private final Clock clock;

    StartBulkInvitation(Lists lists, BulkRepository repository, BulkNews news, SchedulerClient scheduler, Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.news = news;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id) {
        Actor actor = Inviters.mustBeOne();
        lists.of(actor, id);
        BulkRepository.Head head =
                repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (head.startedAt() != null) {
            return;
        }
        if (!repository.anyReady(id)) {
            throw new ProblemException(AccessProblem.NOTHING_TO_SEND);
        }
        repository.started(id, clock.instant());
        news.of(id, head.createdBy());
        scheduler.scheduleIfNotExists(BulkTasks.sending(id), clock.instant());
    }
}
