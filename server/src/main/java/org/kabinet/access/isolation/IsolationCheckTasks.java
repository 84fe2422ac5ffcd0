package org.kabinet.access.isolation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the portal checks itself. */
@Configuration(proxyBeanMethods = false)
class IsolationCheckTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    /** Asked for when it is needed: it writes letters, and those are sent by the scheduler that is being made here. */
    @Bean
    RecurringTask<Void> checkIsolationTask(ObjectProvider<CheckIsolation> checkIsolation) {
        return Tasks.recurring("check-isolation", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> Actors.runAs(
                        Actor.system(), () -> checkIsolation.getObject().now("")));
    }
}
