package org.kabinet.audit.recording;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what has been committed into its chains; whoever reads the log does so first and misses nothing. */
@Component
public class SealLog {
    private final SealRepository log;
    private final TransactionTemplate transaction;

    SealLog(SealRepository log, PlatformTransactionManager transactions) {
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until nothing waits. */
    public void now() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> log.seal()));
        } while (more);
    }
}
