package org.kabinet.notifications;

import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How mail goes, for the administrator. */
@Component
class ReadMail {
    private final LetterQueries letters;
    private final PostOffice postOffice;
    private final PortalAddress address;
    private final ReadTexts readTexts;

    ReadMail(LetterQueries letters, PostOffice postOffice, PortalAddress address, ReadTexts readTexts) {
        this.letters = letters;
        this.postOffice = postOffice;
        this.address = address;
        this.readTexts = readTexts;
    }

    @Transactional(readOnly = true)
    public Mail state() {
        Actors.current().requires(Permission.LETTER_KEEP);
        LetterQueries.Tally tally = letters.tally(Carrier.MAIL);
        SmtpSettings settings = postOffice.settings();
        return new Mail(
                postOffice.open(),
                postOffice.open() ? settings.host() + ":" + settings.portOrUsual() : null,
                postOffice.open() ? postOffice.from() : null,
                address.value(),
                address.known(),
                tally.waiting(),
                tally.failed(),
                tally.lastSentAt(),
                tally.lastFailure(),
                tally.lastDelay(),
                readTexts.state());
    }
}
