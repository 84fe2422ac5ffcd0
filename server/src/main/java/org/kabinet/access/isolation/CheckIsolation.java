package org.kabinet.access.isolation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks, keeps the report and tells those who must act on it. */
@Component
class CheckIsolation {
    private static final Logger log = LoggerFactory.getLogger(CheckIsolation.class);
    private static final String CHECKED = "isolation.checked";
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Probes probes;
    private final IsolationCheckRepository checks;
    private final IsolationAlarm alarm;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    CheckIsolation(
            Probes probes,
            IsolationCheckRepository checks,
            IsolationAlarm alarm,
            LiveEvents live,
            PlatformTransactionManager transactions,
            Ids ids,
            Clock clock) {
        this.probes = probes;
        this.checks = checks;
        this.alarm = alarm;
        this.live = live;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Some seconds of work.
     *
     * @param askedBy who wants it; empty for the check of the night
     */
    public IsolationCheck now(String askedBy) {
        Instant begun = clock.instant();
        Probes.Outcome outcome = probes.all();
        var check = new IsolationCheck(
                ids.next(), begun, clock.instant(), outcome.people(), outcome.probes(), askedBy, outcome.findings());
        transaction.executeWithoutResult(status -> {
            checks.add(check);
            checks.forgetBefore(begun.minus(REMEMBERED));
            live.publish(CHECKED, check.id(), Audience.overseers());
            if (!check.findings().isEmpty()) {
                alarm.raise(check);
            }
        });
        if (!check.findings().isEmpty()) {
            log.error("Isolation check {} found {}", check.id(), check.findings());
        }
        return check;
    }
}
