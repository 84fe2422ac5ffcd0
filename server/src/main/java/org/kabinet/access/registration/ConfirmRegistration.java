package org.kabinet.access.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.invitation.OfferRoles;
import org.kabinet.access.people.Grant;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the applicant in: they get a letter with a link by which they choose a password. */
@Component
class ConfirmRegistration {
    private final Applications applications;
    private final RegistrationRepository registrations;
    private final CustomerRegister customers;
    private final Organisations organisations;
    private final OfferRoles offerRoles;
    private final Clock clock;

    ConfirmRegistration(
            Applications applications,
            RegistrationRepository registrations,
            CustomerRegister customers,
            Organisations organisations,
            OfferRoles offerRoles,
            Clock clock) {
        this.applications = applications;
        this.registrations = registrations;
        this.customers = customers;
        this.organisations = organisations;
        this.offerRoles = offerRoles;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, Confirmation told) {
        Registration registration = applications.toDecideAbout(id);
        FieldErrors errors = new FieldErrors();
        List<Role> roles = told.roles() == null ? List.of() : told.roles();
        errors.require(!roles.isEmpty(), "/roles", "NO_ROLES");
        UUID place = place(registration, told, errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        OrganisationView customer = organisations.organisation(place).orElseThrow();
        List<Grant> grants = roles.stream()
                .distinct()
                .map(role -> Grant.in(customer.id(), role))
                .toList();
        offerRoles.to(
                new OfferRoles.Guest(registration.email(), registration.name(), registration.language()),
                customer,
                grants,
                "confirmed");
        registrations.confirmed(id, customer.id(), Actors.current().personName(), clock.instant());
        applications.changed(registration);
    }

    private UUID place(Registration registration, Confirmation told, FieldErrors errors) {
        UUID chosen = told.organisationId();
        if (chosen != null) {
            boolean there = organisations
                    .organisation(chosen)
                    .filter(it -> it.kind() == OrganisationKind.COMPANY)
                    .isPresent();
            errors.require(there, "/organisationId", "ORGANISATION_UNKNOWN");
            return chosen;
        }
        String name = text(told.newName());
        errors.text(name, 300, "/newName");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return customers.add(
                OrganisationKind.COMPANY, name, registration.inn(), registration.company(), registration.branchId());
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told.strip();
    }
}
