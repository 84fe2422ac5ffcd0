package org.kabinet.access.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests that nobody has proven in time are forgotten. */
@Configuration(proxyBeanMethods = false)
class RegistrationUpkeep {
    @Bean
    RecurringTask<Void> forgetUnprovenRegistrationsTask(ForgetUnproven chore) {
        return Tasks.recurring("forget-unproven-registrations", FixedDelay.ofHours(3))
                .execute((instance, context) -> Actors.runAs(Actor.system(), chore::run));
    }
}
