package org.kabinet.access.personal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.EndSessions;
import org.kabinet.customisation.Seller;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.personal.ErasedPerson;
import org.kabinet.platform.personal.PersonalErasure;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.text.Texts;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what the portal knows of a person who has left and asks for it. What proves deals stays, see ADR 0019. It cannot be taken back, so
 * that the name is asked for.
 */
@Component
class ErasePersonalData {
    private final List<PersonalErasure> modules;
    private final AccessErasureRepository people;
    private final Seller seller;
    private final Texts texts;
    private final EndSessions endSessions;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ErasePersonalData(
            List<PersonalErasure> modules,
            AccessErasureRepository people,
            Seller seller,
            Texts texts,
            EndSessions endSessions,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.modules = List.copyOf(modules);
        this.people = people;
        this.seller = seller;
        this.texts = texts;
        this.endSessions = endSessions;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    void of(UUID person, String typedName) {
        Actor asked = Actors.current().requires(Permission.PERSONAL_KEEP);
        if (person.equals(asked.person())) {
            throw new ProblemException(AccessProblem.NOT_ONESELF);
        }
        String placeholder =
                texts.text("access", "erased.name", Locale.of(seller.view().defaultLanguage()));
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> {
                    erase(person, typedName, placeholder);
                    trail.erased(person, asked);
                }));
    }

    private void erase(UUID person, String typedName, String placeholder) {
        var known = people.lock(person).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (known.active()) {
            throw new ProblemException(AccessProblem.PERSON_ACTIVE);
        }
        if (!known.name().strip().equals(typedName.strip())) {
            throw ProblemException.withErrors(
                    AccessProblem.DETAILS_REFUSED, List.of(FieldError.of("/typedName", "NAME_DIFFERS", known.name())));
        }
        endSessions.of(person, null);
        people.keepOutOfTheHistory();
        var erased = new ErasedPerson(person, known.login(), people.customersOf(person), placeholder);
        modules.forEach(module -> module.of(erased));
        people.erase(erased);
    }
}
