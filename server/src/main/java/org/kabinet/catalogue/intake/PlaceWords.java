package org.kabinet.catalogue.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a large import brought is seen and ordered at once, and found by its words some seconds later: the import need not wait for that. A portion
 * is a transaction, so that whoever is stopped goes on where it was.
 */
@Configuration(proxyBeanMethods = false)
class PlaceWords {
    @Bean
    RecurringTask<Void> placeWordsTask(
            DueRepository due, LiveCatalogue live, Ids ids, TransactionOperations transactions) {
        return Tasks.recurring("place-words", FixedDelay.ofSeconds(5))
                .execute((instance, context) ->
                        Actors.runAs(Actor.system(), () -> catchUp(due, live, ids, transactions)));
    }

    private static void catchUp(DueRepository due, LiveCatalogue live, Ids ids, TransactionOperations transactions) {
        int found = 0;
        int more;
        do {
            more = transactions.execute(status -> due.catchUpWords());
            found += more;
        } while (more > 0 && !Thread.currentThread().isInterrupted());
        boolean changed = found > 0;
        transactions.executeWithoutResult(status -> {
            due.placeWords();
            if (changed) {
                live.changed(ids.next());
            }
        });
    }
}
