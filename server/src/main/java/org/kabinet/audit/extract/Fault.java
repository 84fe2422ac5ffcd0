package org.kabinet.audit.extract;

/**
 * Something in an extract that is not as it was written.
 *
 * @param line where it shows, counted from one
 * @param first the number of the record; of the first one where several are missing
 * @param last the same record, or the last one missing
 */
record Fault(Kind kind, long line, long first, long last) {
    enum Kind {
        /** The record is not the one whose hash stands beside it. */
        CHANGED,
        /** Records between the line before and this one are not there. */
        MISSING,
        /** The record stands elsewhere than it was. */
        MOVED,
        /** The record stands there twice. */
        REPEATED,
        /** The line is no record at all. */
        UNREADABLE,
        /** The records are whole, the first or the last line is not. */
        FRAME
    }

    static Fault at(Kind kind, long line, long sequence) {
        return new Fault(kind, line, sequence, sequence);
    }
}
