package org.kabinet.organisations;

/** Decides which cabinet a customer gets: the full one of a company or the reduced one of a private person. */
public enum OrganisationKind {
    COMPANY,
    INDIVIDUAL
}
