package org.kabinet.access.isolation;

/** A table that says whose its rows are. */
record Probed(String schema, String name, boolean ofOrganisations, boolean ofBranches) {
    String fullName() {
        return schema + "." + name;
    }
}
