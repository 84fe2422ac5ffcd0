package org.kabinet.access.registration;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds requests for those who may do something about them, and tells open pages when they change. */
@Component
class Applications {
    private static final String CHANGED = "registration.changed";

    private final RegistrationRepository registrations;
    private final LiveEvents live;
    private final Clock clock;

    Applications(RegistrationRepository registrations, LiveEvents live, Clock clock) {
        this.registrations = registrations;
        this.live = live;
        this.clock = clock;
    }

    static void mustServe() {
        Actors.current().requires(Permission.REGISTRATION_DECIDE);
    }

    /** The request whose applicant holds the key, locked. */
    Registration heldBy(OneTimeKey key) {
        return registrations
                .lock(key)
                .filter(found -> found.provable(clock.instant()))
                .orElseThrow(() -> new ProblemException(AccessProblem.REGISTRATION_OVER));
    }

    /** The request that waits for the actor's decision, locked; of two who decide at once the second is told. */
    Registration toDecideAbout(UUID id) {
        mustServe();
        Registration found = registrations.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (found.state() == RegistrationState.UNPROVEN) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        if (found.state() != RegistrationState.WAITING) {
            throw new ProblemException(AccessProblem.REGISTRATION_DECIDED, found.decidedByName());
        }
        return found;
    }

    void changed(Registration registration) {
        live.publish(CHANGED, registration.id(), new Audience(null, registration.branchId(), null, false));
    }
}
