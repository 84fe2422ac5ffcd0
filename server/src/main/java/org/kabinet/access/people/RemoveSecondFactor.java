package org.kabinet.access.people;

import java.util.List;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.passkey.Passkeys;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the second factor and the passkeys away from somebody who has lost their phone; they are told, in case it was not them. */
@Component
class RemoveSecondFactor {
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Contacts contacts;
    private final Letters letters;
    private final Seller seller;

    RemoveSecondFactor(
            PeopleQueries queries,
            Keepers keepers,
            SecondFactors factors,
            Passkeys passkeys,
            Contacts contacts,
            Letters letters,
            Seller seller) {
        this.queries = queries;
        this.keepers = keepers;
        this.factors = factors;
        this.passkeys = passkeys;
        this.contacts = contacts;
        this.letters = letters;
        this.seller = seller;
    }

    @Transactional
    public void of(UUID id) {
        Keepers.mustKeepPeople();
        Person person = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        keepers.mustKeep(person);
        boolean had = factors.switchOff(id) | passkeys.removeAll(id);
        if (!had) {
            throw new ProblemException(AccessProblem.SECOND_FACTOR_OFF);
        }
        contacts.of(id).ifPresent(this::tell);
    }

    private void tell(Contacts.Contact contact) {
        String name = seller.view().name();
        letters.write(new Letter(
                contact.to(),
                contact.language(),
                "access",
                "factor-removed",
                name,
                List.of(name),
                "/profile",
                null,
                Letter.About.nobody()));
    }
}
