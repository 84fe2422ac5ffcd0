package org.kabinet.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;

/** A cabinet is the place from which a person acts; who holds roles of several chooses one at a time. */
public enum Cabinet {
    ADMINISTRATOR(ActorKind.ALL, Role.ADMINISTRATOR),
    SUPERVISOR(ActorKind.ALL, Role.SUPERVISOR),
    MANAGER(ActorKind.STAFF, Role.MANAGER),
    FORWARDER(ActorKind.FORWARDER, Role.FORWARDER),
    CUSTOMER(ActorKind.MEMBER, Role.COMPANY_ADMINISTRATOR, Role.BUYER, Role.ACCOUNTANT, Role.WAREHOUSE_WORKER),
    INDIVIDUAL(ActorKind.MEMBER, Role.INDIVIDUAL);

    private final ActorKind kind;
    private final Set<Role> roles;

    Cabinet(ActorKind kind, Role... roles) {
        this.kind = kind;
        this.roles = Set.of(roles);
    }

    public ActorKind kind() {
        return kind;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The cabinets open to who holds these roles. */
    public static List<Cabinet> openTo(Set<Role> held) {
        return Arrays.stream(values())
                .filter(cabinet -> cabinet.roles.stream().anyMatch(held::contains))
                .toList();
    }
}
