package org.kabinet.access.registration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about requests beside what people do: the register is asked, and those that nobody has proven are forgotten. */
@Configuration(proxyBeanMethods = false)
class RegistrationUpkeep {
    private static final String LOOK_UP = "look-up-company";

    static TaskInstance<Void> lookingUp(UUID registration) {
        return new TaskInstance<>(LOOK_UP, registration.toString());
    }

    /** The scheduler is made of this task, so what it works with is asked for late. */
    @Bean
    CustomTask<Void> lookUpCompanyTask(ObjectProvider<LookUpCompany> lookUpCompany) {
        return Tasks.custom(LOOK_UP, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.ofMinutes(10))
                .execute((instance, context) -> then(lookUpCompany.getObject().of(UUID.fromString(instance.getId()))));
    }

    private static CompletionHandler<Void> then(Optional<Instant> again) {
        return again.<CompletionHandler<Void>>map(
                        when -> (complete, operations) -> operations.reschedule(complete, when))
                .orElseGet(OnCompleteRemove::new);
    }

    @Bean
    RecurringTask<Void> forgetUnprovenRegistrationsTask(ForgetUnproven chore) {
        return Tasks.recurring("forget-unproven-registrations", FixedDelay.ofHours(3))
                .execute((instance, context) -> Actors.runAs(Actor.system(), chore::run));
    }
}
