package org.kabinet.platform.actor;

/** What a person may be: in an organisation of customers, in a branch of the seller, or for the seller as a whole. */
public enum Role {
    COMPANY_ADMINISTRATOR,
    BUYER,
    ACCOUNTANT,
    WAREHOUSE_WORKER,
    INDIVIDUAL,
    MANAGER,
    FORWARDER,
    SUPERVISOR,
    ADMINISTRATOR
}
