package org.kabinet.notifications;

import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator has mended what stood in the way: letters that were given up are tried again. */
@Component
class RetryLetters {
    private final LetterRepository letters;
    private final SendWaiting sendWaiting;

    RetryLetters(LetterRepository letters, SendWaiting sendWaiting) {
        this.letters = letters;
        this.sendWaiting = sendWaiting;
    }

    /** How many are tried again. */
    @Transactional
    public int all() {
        Actors.current().requires(Permission.LETTER_KEEP);
        int again = letters.waitAgain();
        sendWaiting.all();
        return again;
    }
}
