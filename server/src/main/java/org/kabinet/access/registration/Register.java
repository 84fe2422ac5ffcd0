package org.kabinet.access.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Newcomers;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a request to be let in. Whether the seller knows the ИНН, the address or the number, only the letter tells: the answer is the same
 * to everybody.
 */
@Component
class Register {
    private final RegistrationRepository registrations;
    private final Reception reception;
    private final Newcomers newcomers;
    private final RegistrationPost post;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Register(
            RegistrationRepository registrations,
            Reception reception,
            Newcomers newcomers,
            RegistrationPost post,
            PlatformTransactionManager transactions,
            Ids ids,
            Clock clock) {
        this.registrations = registrations;
        this.reception = reception;
        this.newcomers = newcomers;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    void as(NewRegistration wanted, Locale language) {
        OrganisationKind kind = wanted.kind() == null ? OrganisationKind.COMPANY : wanted.kind();
        reception.mustBeOpen(kind);
        boolean company = kind == OrganisationKind.COMPANY;
        String name = text(wanted.name());
        String inn = company ? text(wanted.inn()).replaceAll("\\s", "") : null;
        FieldErrors errors = new FieldErrors();
        String email = reception.contact(kind, text(wanted.email()), errors);
        if (inn != null) {
            errors.text(name, 200, "/name");
            errors.require(reception.isInn(inn), "/inn", "INN_WRONG");
        }
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> reception.mustAgree(wanted.agreements(), errors)));
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(
                        status -> take(kind, email, company ? name : "", inn, wanted, language)));
    }

    private void take(
            OrganisationKind kind,
            String email,
            String name,
            @Nullable String inn,
            NewRegistration wanted,
            Locale language) {
        Instant now = clock.instant();
        Reception.Place place = reception.placeFor(inn, wanted.branch());
        OneTimeKey key = OneTimeKey.random();
        boolean justNow = registrations.askedSince(email, now.minus(Registration.PAUSE));
        Registration fresh = new Registration(
                ids.next(),
                kind,
                email,
                name,
                inn,
                language,
                place.branchId(),
                place.organisationId(),
                RegistrationState.UNPROVEN,
                now,
                now.plus(Registration.PROOF_GOOD_FOR),
                null,
                "",
                "",
                null);
        registrations.insert(fresh, key);
        registrations.agreed(fresh.id(), wanted.agreements(), Origins.current().address());
        if (justNow || !post.mayGoTo(email)) {
            return;
        }
        if (newcomers.withLogin(email).isPresent()) {
            post.sayThatKnown(email, language);
        } else {
            post.askForProof(fresh, key);
        }
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told.strip();
    }
}
