package org.kabinet.access.isolation;

/**
 * A table that says whose its rows are.
 *
 * @param ofPlacers whether it says who of a customer has placed what it is about
 */
record Probed(String schema, String name, boolean ofOrganisations, boolean ofBranches, boolean ofPlacers) {
    String fullName() {
        return schema + "." + name;
    }

    /** The column that names the customer. */
    String organisation() {
        return fullName().equals("organisations.organisation") ? "id" : "organisation_id";
    }
}
