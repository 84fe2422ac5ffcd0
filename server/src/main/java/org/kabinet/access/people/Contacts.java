package org.kabinet.access.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.notifications.PhoneNumber;
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

    /** An address or a number, and the language in which its owner reads. */
    public record Contact(String to, Locale language) {}

    /** One of the seller's people, and whoever stands in for them at this moment. */
    public List<Contact> ofWhoeverServes(UUID person) {
        return Stream.concat(Stream.of(person), people.substitutesOf(person, clock.instant()).stream())
                .flatMap(it -> of(it).stream())
                .toList();
    }

    /** Nothing for whoever is blocked or signs in with something that is no address. */
    public Optional<Contact> of(UUID person) {
        return reached(person, EmailAddress::isOne);
    }

    /** Where a link to come in by reaches the person: there, or on the phone whose number is their login. */
    public Optional<Contact> forLink(UUID person) {
        return reached(person, login -> EmailAddress.isOne(login) || PhoneNumber.isOne(login));
    }

    private Optional<Contact> reached(UUID person, Predicate<String> by) {
        return people.active(person)
                .filter(found -> by.test(found.login()))
                .map(found -> new Contact(
                        found.login(),
                        Locale.of(found.language() == null ? seller.view().defaultLanguage() : found.language())));
    }
}
