package org.kabinet.platform.actor;

/** Which policies apply to an actor; each kind is a role of the database. */
public enum ActorKind {
    ANONYMOUS("kabinet_anonymous"),
    MEMBER("kabinet_member"),
    STAFF("kabinet_staff"),
    FORWARDER("kabinet_forwarder"),
    ALL("kabinet_all"),
    SYSTEM("kabinet_system");

    private final String databaseRole;

    ActorKind(String databaseRole) {
        this.databaseRole = databaseRole;
    }

    public String databaseRole() {
        return databaseRole;
    }
}
