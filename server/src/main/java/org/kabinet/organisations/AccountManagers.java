package org.kabinet.organisations;

import java.util.UUID;

/** Keeps the account managers' names, which stand beside their ids because customers cannot see the seller's people. */
public interface AccountManagers {

    void renamed(UUID personId, String name);
}
