package org.kabinet.platform.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers are kept for two days; nobody retries after that. */
@Configuration(proxyBeanMethods = false)
class ForgetOldAnswers {
    @Bean
    RecurringTask<Void> forgetOldAnswersTask(FirstAnswers answers) {
        return Tasks.recurring("forget-old-answers", FixedDelay.ofHours(1))
                .execute((instance, context) -> answers.forgetOlderThan(Duration.ofDays(2)));
    }
}
