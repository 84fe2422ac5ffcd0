package org.kabinet.access.link;

import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kabinet.access.AccessProblem;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in who wants a link, and answers before it is known whether there is anybody to send one to: neither the words nor the time of
 * the answer tell a stranger which addresses are known.
 */
@Component
class EntryLinkDesk {
    private static final Logger log = LoggerFactory.getLogger(EntryLinkDesk.class);

    private final SendEntryLink sendEntryLink;
    private final Letters letters;
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("entry-links").factory());

    EntryLinkDesk(SendEntryLink sendEntryLink, Letters letters) {
        this.sendEntryLink = sendEntryLink;
        this.letters = letters;
    }

    boolean open() {
        return letters.leave();
    }

    void take(String email) {
        if (!open()) {
            throw new ProblemException(AccessProblem.NO_LINKS_HERE);
        }
        clerk.execute(() -> send(email.strip().toLowerCase(Locale.ROOT)));
    }

    private void send(String email) {
        try {
            sendEntryLink.to(email);
        } catch (RuntimeException e) {
            log.error("A link to come in by was not sent", e);
        }
    }

    @PreDestroy
    void close() {
        clerk.close();
    }
}
