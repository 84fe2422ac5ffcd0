package org.kabinet.access.registration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.consent.Consents;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView.Registration;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.notifications.Letters;
import org.kabinet.notifications.PhoneNumber;
import org.kabinet.notifications.TextMessages;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Who may ask to be let in, and who is to answer. */
@Component
class Reception {
    private final Organisations organisations;
    private final CustomerRegister customers;
    private final Seller seller;
    private final Letters letters;
    private final TextMessages texts;
    private final Consents consents;

    Reception(
            Organisations organisations,
            CustomerRegister customers,
            Seller seller,
            Letters letters,
            TextMessages texts,
            Consents consents) {
        this.organisations = organisations;
        this.customers = customers;
        this.seller = seller;
        this.letters = letters;
        this.texts = texts;
        this.consents = consents;
    }

    /** In whose queue a request is, and of which customer, if the seller knows them. */
    record Place(UUID branchId, @Nullable UUID organisationId) {}

    /** Without a mail server nobody could prove their address, without a branch nobody would serve them. */
    boolean open(OrganisationKind kind) {
        Registration registration = seller.view().registration();
        boolean wanted = registration == Registration.EVERYONE
                || (registration == Registration.COMPANIES && kind == OrganisationKind.COMPANY);
        return wanted && letters.leave() && hasBranch();
    }

    private boolean hasBranch() {
        return Actors.callAs(
                Actor.system(), () -> organisations.branches().stream().anyMatch(BranchView::active));
    }

    /** Whether a private person may come with a phone number alone. */
    boolean takesPhones() {
        return open(OrganisationKind.INDIVIDUAL) && Actors.callAs(Actor.system(), texts::leave);
    }

    /** Where the applicant is reached, as it is kept: an address, or the phone of a private person. Notes what is wrong with it. */
    String contact(OrganisationKind kind, String typed, FieldErrors errors) {
        Optional<PhoneNumber> phone = kind == OrganisationKind.INDIVIDUAL ? PhoneNumber.typed(typed) : Optional.empty();
        if (phone.isEmpty()) {
            String email = typed.strip().toLowerCase(Locale.ROOT);
            if (!EmailAddress.isOne(email)) {
                boolean either = kind == OrganisationKind.INDIVIDUAL && takesPhones();
                errors.require(false, "/email", either ? "CONTACT_WRONG" : "EMAIL_WRONG");
            }
            return email;
        }
        if (errors.require(takesPhones(), "/email", "PHONE_CLOSED")) {
            errors.require(texts.goTo(phone.get()), "/email", "PHONE_FOREIGN");
        }
        return phone.get().value();
    }

    void mustBeOpen(OrganisationKind kind) {
        if (!open(kind)) {
            throw new ProblemException(AccessProblem.REGISTRATION_CLOSED);
        }
    }

    /** Notes whatever is published and the applicant has not agreed to. */
    void mustAgree(@Nullable List<@Nullable UUID> agreements, FieldErrors errors) {
        consents.mustCover(agreements, errors);
    }

    boolean isInn(String inn) {
        return customers.isInn(inn);
    }

    /** The branch of the known customer, else that which the applicant names, else the first. */
    Place placeFor(@Nullable String inn, @Nullable String branchCode) {
        Optional<OrganisationView> known = Optional.ofNullable(inn).flatMap(customers::withInn);
        if (known.isPresent()) {
            return new Place(known.get().branchId(), known.get().id());
        }
        UUID first = null;
        for (BranchView branch : organisations.branches()) {
            if (branch.active() && branch.code().equalsIgnoreCase(branchCode)) {
                return new Place(branch.id(), null);
            }
            if (branch.active() && (first == null || branch.id().compareTo(first) < 0)) {
                first = branch.id();
            }
        }
        if (first == null) {
            throw new ProblemException(AccessProblem.REGISTRATION_CLOSED);
        }
        return new Place(first, null);
    }
}
