package org.kabinet.access.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.consent.Consents;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.Newcomers;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A private person who has proven their address comes in at once, as a customer of their own. */
@Component
class CompleteRegistration {
    private final Applications applications;
    private final RegistrationRepository registrations;
    private final CustomerRegister customers;
    private final Newcomers newcomers;
    private final Consents consents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CompleteRegistration(
            Applications applications,
            RegistrationRepository registrations,
            CustomerRegister customers,
            Newcomers newcomers,
            Consents consents,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.applications = applications;
        this.registrations = registrations;
        this.customers = customers;
        this.newcomers = newcomers;
        this.consents = consents;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** With what the person signs in from now on. */
    String with(OneTimeKey key, String name, String password) {
        Registration asked = asSystem(() -> open(key));
        Newcomers.Newcomer newcomer = newcomers.checked(asked.email(), name, password, asked.language(), List.of());
        asSystem(() -> letIn(open(key), newcomer));
        return asked.email();
    }

    private Registration open(OneTimeKey key) {
        Registration found = applications.heldBy(key);
        if (found.kind() != OrganisationKind.INDIVIDUAL || found.state() != RegistrationState.UNPROVEN) {
            throw new ProblemException(AccessProblem.REGISTRATION_OVER);
        }
        return found;
    }

    private Registration letIn(Registration registration, Newcomers.Newcomer newcomer) {
        UUID person = newcomers.letIn(newcomer);
        UUID customer =
                customers.add(OrganisationKind.INDIVIDUAL, newcomer.name(), null, null, registration.branchId());
        newcomers.give(person, List.of(Grant.in(customer, Role.INDIVIDUAL)), null);
        RegistrationRepository.Agreed agreed = registrations.agreed(registration.id());
        consents.given(person, agreed.agreements(), registration.createdAt(), agreed.address());
        registrations.confirmed(registration.id(), customer, newcomer.name(), clock.instant());
        applications.changed(registration);
        return registration;
    }

    private Registration asSystem(Supplier<Registration> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
