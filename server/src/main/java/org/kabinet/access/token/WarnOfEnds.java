package org.kabinet.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kabinet.access.Cabinet;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever made a token a week before it ends, so that no program stops unawares. */
@Component
class WarnOfEnds {
    private static final Duration WEEK = Duration.ofDays(7);

    private final TokenRepository tokens;
    private final Contacts contacts;
    private final Letters letters;
    private final Seller seller;
    private final Clock clock;

    WarnOfEnds(TokenRepository tokens, Contacts contacts, Letters letters, Seller seller, Clock clock) {
        this.tokens = tokens;
        this.contacts = contacts;
        this.letters = letters;
        this.seller = seller;
        this.clock = clock;
    }

    /** Each once; whoever made one for a week at most knows. */
    @Transactional
    public void now() {
        Instant now = clock.instant();
        tokens.warned(now, now.plus(WEEK), now.minus(WEEK)).forEach(this::write);
    }

    private void write(ApiToken token) {
        SellerView sender = seller.view();
        contacts.of(token.personId())
                .ifPresent(contact -> letters.write(new Letter(
                        contact.to(),
                        contact.language(),
                        "access",
                        "token-ends",
                        sender.name(),
                        List.of(
                                token.name(),
                                sender.name(),
                                DateTimeFormatter.ofPattern("d MMMM y", contact.language())
                                        .format(token.expiresAt().atZone(sender.timeZone()))),
                        token.cabinet() == Cabinet.CUSTOMER ? "/company" : "/settings",
                        token.expiresAt(),
                        Letter.About.nobody())));
    }
}
