package org.kabinet.access.invitation;

import org.jspecify.annotations.Nullable;
import org.kabinet.notifications.LetterState;

/** What became of the letter with the invitation; with {@code NONE} there is no mail server and the link goes another way. */
enum MailState {
    NONE,
    WAITING,
    SENT,
    FAILED;

    static MailState of(@Nullable LetterState letter, boolean lettersLeave) {
        if (letter == LetterState.SENT) {
            return SENT;
        }
        if (letter == LetterState.FAILED || letter == LetterState.OUTDATED) {
            return FAILED;
        }
        return lettersLeave ? WAITING : NONE;
    }
}
