package org.kabinet.access.link;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.TypedLogin;
import org.kabinet.notifications.Letters;
import org.kabinet.notifications.PhoneNumber;
import org.kabinet.notifications.TextMessages;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in who wants a link, and answers before it is known whether there is anybody to send one to: neither the words nor the time of
 * the answer tell a stranger which addresses and numbers are known.
 */
@Component
class EntryLinkDesk {
    private static final Logger log = LoggerFactory.getLogger(EntryLinkDesk.class);

    private final SendEntryLink sendEntryLink;
    private final Letters letters;
    private final TextMessages texts;
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("entry-links").factory());

    EntryLinkDesk(SendEntryLink sendEntryLink, Letters letters, TextMessages texts) {
        this.sendEntryLink = sendEntryLink;
        this.letters = letters;
        this.texts = texts;
    }

    boolean open() {
        return letters.leave();
    }

    /** Whether links go to phones, too. */
    boolean reachesPhones() {
        return open() && Actors.callAs(Actor.system(), texts::leave);
    }

    void take(String typed) {
        if (!open()) {
            throw new ProblemException(AccessProblem.NO_LINKS_HERE);
        }
        if (PhoneNumber.typed(typed).isPresent() && !reachesPhones()) {
            throw new ProblemException(AccessProblem.NO_TEXTS_HERE);
        }
        clerk.execute(() -> send(new TypedLogin(typed)));
    }

    private void send(TypedLogin login) {
        try {
            sendEntryLink.to(login);
        } catch (RuntimeException e) {
            log.error("A link to come in by was not sent", e);
        }
    }

    @PreDestroy
    void close() {
        clerk.close();
    }
}
