package org.kabinet.catalogue.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** New words of goods are found at once, but only after an import are they put where they are found quickly: it need not wait for that. */
@Configuration(proxyBeanMethods = false)
class PlaceWords {
    @Bean
    RecurringTask<Void> placeWordsTask(DueRepository due, TransactionOperations transactions) {
        return Tasks.recurring("place-words", FixedDelay.ofSeconds(5))
                .execute((instance, context) -> Actors.runAs(
                        Actor.system(), () -> transactions.executeWithoutResult(status -> due.placeWords())));
    }
}
