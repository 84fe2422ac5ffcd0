package org.kabinet.access.bulk;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists are sent in the background; the scheduler is made of these tasks, so what they work with is asked for late. */
@Configuration(proxyBeanMethods = false)
class BulkTasks {
    private static final String SEND = "send-bulk-invitation";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    static TaskInstance<Void> sending(UUID bulk) {
        return new TaskInstance<>(SEND, bulk.toString());
    }

    /** Should the process end in the middle of it, another takes the list up. */
    @Bean
    CustomTask<Void> sendBulkInvitationTask(ObjectProvider<SendGuests> sendGuests, Clock clock) {
        return Tasks.custom(SEND, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.ofMinutes(1))
                .execute((instance, context) -> {
                    boolean all = sendGuests
                            .getObject()
                            .of(
                                    UUID.fromString(instance.getId()),
                                    () -> context.getSchedulerState().isShuttingDown());
                    CompletionHandler<Void> later =
                            (complete, operations) -> operations.reschedule(complete, clock.instant());
                    return all ? new OnCompleteRemove<>() : later;
                });
    }

    @Bean
    RecurringTask<Void> forgetBulkInvitationsTask(ForgetBulkInvitations chore) {
        return Tasks.recurring("forget-bulk-invitations", FixedDelay.ofHours(6))
                .execute((instance, context) -> Actors.runAs(Actor.system(), () -> chore.olderThan(REMEMBERED)));
    }
}
