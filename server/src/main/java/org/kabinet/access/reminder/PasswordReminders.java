package org.kabinet.access.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When passwords are looked through: often enough that a portal which is switched off at night misses nobody. */
@Configuration(proxyBeanMethods = false)
class PasswordReminders {

    /** The scheduler is made of this task, so what it works with is asked for late. */
    @Bean
    RecurringTask<Void> remindOfPasswordsTask(ObjectProvider<RemindOfPasswords> chore) {
        return Tasks.recurring("remind-of-passwords", FixedDelay.ofHours(3))
                .execute((instance, context) ->
                        Actors.runAs(Actor.system(), () -> chore.getObject().run()));
    }
}
