package org.kabinet.audit.recording;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing waits for its place in the chain longer than some seconds, also if nobody looks; and nothing stays for longer than it should. */
@Configuration(proxyBeanMethods = false)
class Sealing {
    @Bean
    RecurringTask<Void> sealLogTask(SealLog sealLog) {
        return Tasks.recurring("seal-log", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> Actors.runAs(Actor.system(), sealLog::now));
    }

    @Bean
    RecurringTask<Void> forgetOldRecordsTask(ForgetOldRecords forgetOldRecords) {
        return Tasks.recurring("forget-old-records", FixedDelay.ofHours(12))
                .execute((instance, context) -> Actors.runAs(Actor.system(), forgetOldRecords::now));
    }
}
