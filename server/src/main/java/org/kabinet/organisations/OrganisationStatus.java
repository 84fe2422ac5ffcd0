package org.kabinet.organisations;

/** A blocked customer keeps its history but cannot order. */
public enum OrganisationStatus {
    ACTIVE,
    BLOCKED
}
