package org.kabinet.platform.actor;

/** Whose records a role shows in its place, if not everybody's. */
public enum Scope {
    /** One's own and those of the teams that one is in. */
    TEAM,

    /** One's own: the orders that somebody has placed, the customers whose account manager they are. */
    OWN
}
