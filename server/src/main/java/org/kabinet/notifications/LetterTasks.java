package org.kabinet.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When letters are sent, and how long is remembered that they were. */
@Configuration(proxyBeanMethods = false)
class LetterTasks {
    private static final String SEND = "send-letter";
    private static final Duration REMEMBERED = Duration.ofDays(90);

    static TaskInstance<Void> sending(UUID letter) {
        return new TaskInstance<>(SEND, letter.toString());
    }

    /** Should the process end in the middle of it, another takes the letter up. */
    @Bean
    CustomTask<Void> sendLetterTask(SendLetter sendLetter) {
        return Tasks.custom(SEND, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.ofMinutes(5))
                .execute((instance, context) ->
                        Actors.callAs(Actor.system(), () -> then(sendLetter.of(UUID.fromString(instance.getId())))));
    }

    private static CompletionHandler<Void> then(Optional<Instant> again) {
        return again.<CompletionHandler<Void>>map(
                        when -> (complete, operations) -> operations.reschedule(complete, when))
                .orElseGet(OnCompleteRemove::new);
    }

    /** Letters that waited for a mail server are on their way once there is one. */
    @Bean
    RecurringTask<Void> sendWaitingLettersTask(SendWaiting sendWaiting) {
        return Tasks.recurring("send-waiting-letters", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> Actors.runAs(Actor.system(), sendWaiting::all));
    }

    @Bean
    RecurringTask<Void> forgetLettersTask(ForgetLetters forgetLetters) {
        return Tasks.recurring("forget-letters", FixedDelay.ofHours(6))
                .execute(
                        (instance, context) -> Actors.runAs(Actor.system(), () -> forgetLetters.olderThan(REMEMBERED)));
    }
}
