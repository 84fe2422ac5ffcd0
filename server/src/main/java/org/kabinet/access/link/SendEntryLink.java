package org.kabinet.access.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.TypedLogin;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Contacts;
import org.kabinet.access.people.Newcomers;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a link to whoever signs in with this address or number; to nobody else, and not again and again. */
@Component
class SendEntryLink {
    static final Duration LIFE = Duration.ofMinutes(15);

    private static final int AT_ONCE = 3;

    private final Newcomers people;
    private final Contacts contacts;
    private final EntryLinkRepository links;
    private final EntryLinkLetter letter;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendEntryLink(
            Newcomers people,
            Contacts contacts,
            EntryLinkRepository links,
            EntryLinkLetter letter,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.links = links;
        this.letter = letter;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void to(TypedLogin login) {
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> whose(login).ifPresent(this::send)));
    }

    private Optional<UUID> whose(TypedLogin login) {
        return login.readings().stream()
                .flatMap(reading -> people.withLogin(reading).stream())
                .findFirst();
    }

    private void send(UUID person) {
        Instant now = clock.instant();
        if (links.sentSince(person, now.minus(LIFE)) >= AT_ONCE) {
            return;
        }
        contacts.forLink(person).filter(letter::mayGoTo).ifPresent(contact -> {
            OneTimeKey key = OneTimeKey.random();
            Instant until = now.plus(LIFE);
            links.insert(key, person, now, until);
            letter.write(contact, key, until);
        });
    }
}
