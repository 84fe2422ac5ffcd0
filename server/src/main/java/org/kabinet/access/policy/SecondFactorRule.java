package org.kabinet.access.policy;

/** Of whom a second factor is demanded. A customer demands it of all its people or of nobody. */
enum SecondFactorRule {
    NOBODY,
    STAFF,
    EVERYONE
}
