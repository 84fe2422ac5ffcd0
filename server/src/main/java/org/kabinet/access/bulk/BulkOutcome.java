package org.kabinet.access.bulk;

/** What will become of a line, or has. */
enum BulkOutcome {
    /** Will be invited. */
    READY,
    /** Cannot be understood; nobody is invited. */
    WRONG,
    /** Has access there already. */
    MEMBER,
    /** Was invited earlier and has not come yet. */
    WAITING,
    INVITED,
    /** Was in order when it was checked, and was refused when it was sent. */
    REFUSED
}
