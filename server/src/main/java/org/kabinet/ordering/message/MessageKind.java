package org.kabinet.ordering.message;

/** A question waits for an answer of the other side; a comment waits for nothing. */
public enum MessageKind {
    COMMENT,
    QUESTION,
    ANSWER
}
