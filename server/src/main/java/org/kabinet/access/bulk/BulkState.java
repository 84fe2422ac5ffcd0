package org.kabinet.access.bulk;

/** Where a list of people stands. */
enum BulkState {
    CHECKED,
    SENDING,
    DONE
}
