package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.device.RememberedDevices;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.provider.Providers;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;

/** Whether somebody may come in from where they are, and the note that they did. */
@Component
class Arrivals {
    private final PersonRepository people;
    private final RememberedDevices devices;
    private final EntryPolicies policies;
    private final Providers providers;
    private final Trail trail;
    private final Clock clock;

    Arrivals(
            PersonRepository people,
            RememberedDevices devices,
            EntryPolicies policies,
            Providers providers,
            Trail trail,
            Clock clock) {
        this.people = people;
        this.devices = devices;
        this.policies = policies;
        this.providers = providers;
        this.trail = trail;
        this.clock = clock;
    }

    void mustBeAdmitted(UUID person, String login) {
        if (!policies.of(person).admits(Origins.current().address())) {
            trail.refusedSignIn(person, login, "OUTSIDE_NETWORK");
            throw new ProblemException(AccessProblem.OUTSIDE_NETWORK);
        }
    }

    /**
     * Whether their company has decided that they come in by its identity provider and no other way. The seller's administrators may always come by
     * a password, since somebody has to be able to mend a provider that fails.
     */
    boolean mustBeVouchedFor(Grants grants, String login) {
        boolean administrator = grants.held().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        return !administrator
                && Home.of(grants)
                        .filter(home -> providers.isOnlyWay(home.organisation(), login))
                        .isPresent();
    }

    /** Whether the provider that has vouched for somebody is connected still: meanwhile they were asked for a second factor. */
    boolean isVouchedForStill(Home by) {
        return providers.isOn(by.organisation());
    }

    /** Within the transaction of coming in; answers with the device. */
    UUID note(UUID person, String login, HttpServletRequest request) {
        UUID device = devices.cameIn(person, request);
        people.signedIn(person, clock.instant());
        trail.signedIn(person, login);
        return device;
    }
}
