package org.kabinet.pricing;

import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who may know a customer's prices: everybody who trades or keeps the books, but not who only moves the goods. */
public final class PriceReaders {

    private static final Role[] READERS = {
        Role.COMPANY_ADMINISTRATOR,
        Role.BUYER,
        Role.ACCOUNTANT,
        Role.INDIVIDUAL,
        Role.MANAGER,
        Role.SUPERVISOR,
        Role.ADMINISTRATOR
    };

    private PriceReaders() {}

    public static boolean include(Actor actor, UUID organisationId) {
        return actor.hasFor(organisationId, READERS);
    }

    public static void mustInclude(Actor actor, UUID organisationId) {
        if (!include(actor, organisationId)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }
}
