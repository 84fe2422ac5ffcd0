package org.kabinet.access.link;

import java.time.Instant;
import java.util.List;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.notifications.TextMessages;
import org.springframework.stereotype.Component;

/** The letter that holds a link, or the text message. */
@Component
class EntryLinkLetter {
    private final Letters letters;
    private final TextMessages texts;
    private final Seller seller;

    EntryLinkLetter(Letters letters, TextMessages texts, Seller seller) {
        this.letters = letters;
        this.texts = texts;
        this.seller = seller;
    }

    /** Whether it may be written now: a phone gets but so many messages a day. */
    boolean mayGoTo(Contacts.Contact contact) {
        return texts.admit(contact.to());
    }

    void write(Contacts.Contact contact, OneTimeKey key, Instant until) {
        String name = seller.view().name();
        letters.write(new Letter(
                contact.to(),
                contact.language(),
                "access",
                "entry",
                name,
                List.of(name),
                "/enter#" + key.value(),
                until,
                Letter.About.nobody()));
    }
}
