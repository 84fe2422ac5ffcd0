package org.kabinet.access.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.EmailAddress;
import org.springframework.stereotype.Component;

/** Where a person is written to: at their login, if it is an address, in the language they chose. */
@Component
public class Contacts {
    private final PeopleRepository people;
    private final Seller seller;
    private final Clock clock;

    Contacts(PeopleRepository people, Seller seller, Clock clock) {
        this.people = people;
        this.seller = seller;
        this.clock = clock;
    }

    /** An address and the language in which its owner reads. */
    public record Contact(String email, Locale language) {}

    /** One of the seller's people, and whoever stands in for them at this moment. */
    public List<Contact> ofWhoeverServes(UUID person) {
        return Stream.concat(Stream.of(person), people.substitutesOf(person, clock.instant()).stream())
                .flatMap(it -> of(it).stream())
                .toList();
    }

    /** Nothing for whoever is blocked or signs in with something that is no address. */
    public Optional<Contact> of(UUID person) {
        return people.active(person)
                .filter(found -> EmailAddress.isOne(found.login()))
                .map(found -> new Contact(
                        found.login(),
                        Locale.of(found.language() == null ? seller.view().defaultLanguage() : found.language())));
    }
}
