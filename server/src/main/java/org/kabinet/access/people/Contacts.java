package org.kabinet.access.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.EmailAddress;
import org.springframework.stereotype.Component;

/** Where a person is written to: at their login, if it is an address, in the language they chose. */
@Component
public class Contacts {
    private final PeopleRepository people;
    private final Seller seller;

    Contacts(PeopleRepository people, Seller seller) {
        this.people = people;
        this.seller = seller;
    }

    /** An address and the language in which its owner reads. */
    public record Contact(String email, Locale language) {}

    /** Nothing for whoever is blocked or signs in with something that is no address. */
    public Optional<Contact> of(UUID person) {
        return people.active(person)
                .filter(found -> EmailAddress.isOne(found.login()))
                .map(found -> new Contact(
                        found.login(),
                        Locale.of(found.language() == null ? seller.view().defaultLanguage() : found.language())));
    }
}
