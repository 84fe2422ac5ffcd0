package org.kabinet.notifications;

/** What became of a letter; one that waited longer than it was good for is not sent any more. */
public enum LetterState {
    WAITING,
    SENT,
    FAILED,
    OUTDATED
}
