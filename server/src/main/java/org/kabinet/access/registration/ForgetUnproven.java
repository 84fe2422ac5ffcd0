package org.kabinet.access.registration;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked in somebody else's name leaves nothing behind. */
@Component
class ForgetUnproven {
    private final RegistrationRepository registrations;
    private final Clock clock;

    ForgetUnproven(RegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        registrations.forgetUnproven(clock.instant());
    }
}
