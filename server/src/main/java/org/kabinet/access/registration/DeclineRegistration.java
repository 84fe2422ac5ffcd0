package org.kabinet.access.registration;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Declines a request; the applicant gets the reason by letter. */
@Component
class DeclineRegistration {
    private static final int LONGEST_REASON = 1000;

    private final Applications applications;
    private final RegistrationRepository registrations;
    private final RegistrationPost post;
    private final Clock clock;

    DeclineRegistration(
            Applications applications, RegistrationRepository registrations, RegistrationPost post, Clock clock) {
        this.applications = applications;
        this.registrations = registrations;
        this.post = post;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, String reason) {
        Registration registration = applications.toDecideAbout(id);
        FieldErrors errors = new FieldErrors();
        errors.text(reason, LONGEST_REASON, "/reason");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        registrations.declined(id, Actors.current().personName(), reason, clock.instant());
        post.decline(registration, reason);
        applications.changed(registration);
    }
}
