package org.kabinet.platform.actor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may be: in an organisation of customers, in a branch of the seller, or for the seller as a whole. These are built in
 * and cannot be changed; a role made by people takes after one of them.
 */
public enum Role {
    COMPANY_ADMINISTRATOR,
    BUYER,
    ACCOUNTANT,
    WAREHOUSE_WORKER,
    INDIVIDUAL,
    MANAGER,
    FORWARDER,
    SUPERVISOR,
    ADMINISTRATOR;

    private static final Set<Role> COMPANY = EnumSet.of(COMPANY_ADMINISTRATOR, BUYER, ACCOUNTANT, WAREHOUSE_WORKER);
    private static final Set<Role> OVERSEERS = EnumSet.of(SUPERVISOR, ADMINISTRATOR);

    /** All that the role allows. */
    public Set<Permission> permissions() {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.holders().contains(this))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Held by the people of a customer's company. */
    public boolean ofCompany() {
        return COMPANY.contains(this);
    }

    /** Held by a customer of either kind. */
    public boolean ofCustomer() {
        return ofCompany() || this == INDIVIDUAL;
    }

    /** Held in a branch of the seller. */
    public boolean ofBranch() {
        return this == MANAGER || this == FORWARDER;
    }

    /** Whether it can be held for one's own records or one's team's: a forwarder sees nothing but what is handed over anyway. */
    public boolean canBeScoped() {
        return ofCompany() || this == MANAGER;
    }

    /** The roles that see the same rows: what one of them may be allowed, another may be allowed too. */
    Set<Role> peers() {
        return ofCompany() ? COMPANY : OVERSEERS.contains(this) ? OVERSEERS : EnumSet.of(this);
    }
}
