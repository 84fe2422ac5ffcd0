package org.kabinet.pricing;

import org.kabinet.organisations.ContractView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who may know the prices of a contract: everybody who trades or keeps the books, but not who only moves the goods. */
public final class PriceReaders {

    private PriceReaders() {}

    public static boolean include(Actor actor, ContractView contract) {
        return actor.rightsIn(contract.organisationId(), contract.legalEntityId())
                .permissions()
                .contains(Permission.PRICE_READ);
    }

    public static void mustInclude(Actor actor, ContractView contract) {
        if (!include(actor, contract)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }
}
