package org.kabinet.pricing;

import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;

/** Who may know a customer's prices: everybody who trades or keeps the books, but not who only moves the goods. */
public final class PriceReaders {

    private PriceReaders() {}

    public static boolean include(Actor actor, UUID organisationId) {
        return actor.mayFor(organisationId, Permission.PRICE_READ);
    }

    public static void mustInclude(Actor actor, UUID organisationId) {
        actor.requiresFor(organisationId, Permission.PRICE_READ);
    }
}
