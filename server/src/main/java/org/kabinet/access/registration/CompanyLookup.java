package org.kabinet.access.registration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.UUID;
import org.kabinet.organisations.StateRegister;
import org.springframework.stereotype.Component;

/** Has the state's register asked about whoever wants to be let in, beside everything else: nobody waits for its answer. */
@Component
class CompanyLookup {
    private final StateRegister register;
    private final SchedulerClient scheduler;
    private final Clock clock;

    CompanyLookup(StateRegister register, SchedulerClient scheduler, Clock clock) {
        this.register = register;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void soon(UUID registration) {
        if (register.open()) {
            scheduler.scheduleIfNotExists(RegistrationUpkeep.lookingUp(registration), clock.instant());
        }
    }
}
