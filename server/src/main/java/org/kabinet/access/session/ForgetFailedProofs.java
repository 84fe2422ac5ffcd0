package org.kabinet.access.session;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Attempts that have long been slept over are forgotten. */
@Configuration(proxyBeanMethods = false)
class ForgetFailedProofs {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> forgetFailedProofsTask(
            FailedProofRepository failed, TransactionOperations transaction, Clock clock) {
        return Tasks.recurring("forget-failed-proofs", FixedDelay.ofHours(6))
                .execute((instance, context) -> Actors.runAs(
                        Actor.system(),
                        () -> transaction.executeWithoutResult(
                                status -> failed.forgetBefore(clock.instant().minus(REMEMBERED)))));
    }
}
