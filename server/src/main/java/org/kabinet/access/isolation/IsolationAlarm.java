package org.kabinet.access.isolation;

import java.util.List;
import java.util.UUID;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.springframework.stereotype.Component;

/** Writes to every administrator that something was found. */
@Component
class IsolationAlarm {
    private final AdministratorQueries administrators;
    private final Contacts contacts;
    private final Letters letters;
    private final Seller seller;

    IsolationAlarm(AdministratorQueries administrators, Contacts contacts, Letters letters, Seller seller) {
        this.administrators = administrators;
        this.contacts = contacts;
        this.letters = letters;
        this.seller = seller;
    }

    void raise(IsolationCheck check) {
        List<String> words =
                List.of(seller.view().name(), Integer.toString(check.findings().size()));
        for (UUID person : administrators.active()) {
            contacts.of(person)
                    .ifPresent(contact -> letters.write(new Letter(
                            contact.to(),
                            contact.language(),
                            "access",
                            "isolation",
                            seller.view().name(),
                            words,
                            "/settings",
                            null,
                            Letter.About.nobody())));
        }
    }
}
