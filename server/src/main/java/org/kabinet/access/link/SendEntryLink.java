package org.kabinet.access.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Contacts;
import org.kabinet.access.people.Newcomers;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a link to whoever signs in with this address; to nobody else, and not again and again. */
@Component
class SendEntryLink {
    static final Duration LIFE = Duration.ofMinutes(15);

    private static final int AT_ONCE = 3;

    private final Newcomers people;
    private final Contacts contacts;
    private final EntryLinkRepository links;
    private final Letters letters;
    private final Seller seller;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendEntryLink(
            Newcomers people,
            Contacts contacts,
            EntryLinkRepository links,
            Letters letters,
            Seller seller,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.links = links;
        this.letters = letters;
        this.seller = seller;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void to(String email) {
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(
                        status -> people.withLogin(email).ifPresent(this::send)));
    }

    private void send(UUID person) {
        Instant now = clock.instant();
        if (links.sentSince(person, now.minus(LIFE)) >= AT_ONCE) {
            return;
        }
        contacts.of(person).ifPresent(contact -> {
            OneTimeKey key = OneTimeKey.random();
            links.insert(key, person, now, now.plus(LIFE));
            letters.write(letter(contact, key, now.plus(LIFE)));
        });
    }

    private Letter letter(Contacts.Contact contact, OneTimeKey key, Instant until) {
        String name = seller.view().name();
        return new Letter(
                contact.email(),
                contact.language(),
                "access",
                "entry",
                name,
                List.of(name),
                "/enter#" + key.value(),
                until,
                Letter.About.nobody());
    }
}
