package org.kabinet.access.people;

/** A blocked person keeps their history but cannot come in. */
enum PersonStatus {
    ACTIVE,
    BLOCKED
}
