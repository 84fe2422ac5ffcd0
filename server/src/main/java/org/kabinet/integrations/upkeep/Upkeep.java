package org.kabinet.integrations.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the chores are done. */
@Configuration(proxyBeanMethods = false)
class Upkeep {

    @Bean
    RecurringTask<Void> closeQuietExchangesTask(CloseQuietExchanges chore) {
        return Tasks.recurring("close-quiet-exchanges", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> Actors.runAs(Actor.system(), chore::run));
    }

    @Bean
    RecurringTask<Void> forgetExchangeFilesTask(ForgetExchangeFiles chore) {
        return Tasks.recurring("forget-exchange-files", FixedDelay.ofHours(6))
                .execute((instance, context) -> Actors.runAs(Actor.system(), chore::run));
    }
}
