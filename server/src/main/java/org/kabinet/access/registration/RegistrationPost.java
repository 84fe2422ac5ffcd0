package org.kabinet.access.registration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.notifications.TextMessages;
import org.kabinet.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * Letters about requests to be let in. What goes to an address that nobody has proven holds no word of whoever asked: they could
 * write to strangers in the seller's name.
 */
@Component
class RegistrationPost {
    private final Letters letters;
    private final TextMessages texts;
    private final Contacts contacts;
    private final Organisations organisations;
    private final Seller seller;

    RegistrationPost(
            Letters letters, TextMessages texts, Contacts contacts, Organisations organisations, Seller seller) {
        this.letters = letters;
        this.texts = texts;
        this.contacts = contacts;
        this.organisations = organisations;
        this.seller = seller;
    }

    /** Whether anything may be sent there now: a phone gets but so many messages a day. */
    boolean mayGoTo(String recipient) {
        return texts.admit(recipient);
    }

    void askForProof(Registration registration, OneTimeKey key) {
        letters.write(new Letter(
                registration.email(),
                registration.language(),
                "access",
                "proof",
                seller.view().name(),
                List.of(seller.view().name()),
                "/registration#" + key.value(),
                registration.keyExpiresAt(),
                about(registration)));
    }

    void sayThatKnown(String email, Locale language) {
        letters.write(letter(email, language, "known", List.of(seller.view().name()), "/", Letter.About.nobody()));
    }

    void tellManager(Registration registration) {
        UUID organisation = registration.organisationId();
        if (organisation != null) {
            organisations
                    .accountManagerOf(organisation)
                    .map(contacts::ofWhoeverServes)
                    .orElse(List.of())
                    .forEach(manager -> letters.write(letter(
                            manager.to(),
                            manager.language(),
                            "registration",
                            List.of(registration.name(), registration.email(), String.valueOf(registration.inn())),
                            "/registrations",
                            about(registration))));
        }
    }

    void decline(Registration registration, String reason) {
        List<String> words = List.of(seller.view().name(), reason);
        letters.write(
                letter(registration.email(), registration.language(), "declined", words, null, about(registration)));
    }

    private Letter letter(
            String to, Locale language, String name, List<String> words, @Nullable String path, Letter.About about) {
        return new Letter(to, language, "access", name, seller.view().name(), words, path, null, about);
    }

    private static Letter.About about(Registration registration) {
        return new Letter.About(null, registration.branchId());
    }
}
