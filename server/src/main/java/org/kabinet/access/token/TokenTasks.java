package org.kabinet.access.token;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When owners of tokens are written to. */
@Configuration(proxyBeanMethods = false)
class TokenTasks {
    private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 10);

    /** Asked for when it is needed: it writes letters, and those are sent by the scheduler that is being made here. */
    @Bean
    RecurringTask<Void> warnOfEndsTask(ObjectProvider<WarnOfEnds> warnOfEnds) {
        return Tasks.recurring("warn-of-ending-tokens", Schedules.daily(IN_THE_MORNING))
                .execute((instance, context) -> Actors.runAs(
                        Actor.system(), () -> warnOfEnds.getObject().now()));
    }
}
