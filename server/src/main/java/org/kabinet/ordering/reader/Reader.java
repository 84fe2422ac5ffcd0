package org.kabinet.ordering.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who looks at orders or acts on them: on which side they stand, whether money is their business, in which language they read. */
public record Reader(
        UUID personId, String name, Side side, Rights rights, Map<UUID, Rights> rightsByPlace, Locale locale) {

    public static Reader of(Actor actor, Locale locale) {
        Side side = actor.kind() == ActorKind.MEMBER ? Side.CUSTOMER : Side.SELLER;
        return new Reader(actor.person(), actor.personName(), side, actor.rights(), actor.rightsByPlace(), locale);
    }

    /**
     * The same person with regard to one legal entity of a customer: a buyer of one company may be no more than an accountant of another, and
     * a buyer for one legal entity no more than an accountant for the next.
     */
    public Reader at(UUID organisationId, UUID legalEntityId) {
        return staff()
                ? this
                : new Reader(
                        personId,
                        name,
                        side,
                        rightsByPlace
                                .getOrDefault(organisationId, Rights.NONE)
                                .and(rightsByPlace.getOrDefault(legalEntityId, Rights.NONE)),
                        rightsByPlace,
                        locale);
    }

    /** Warehouse workers and drivers move goods, not money. */
    public boolean seesMoney() {
        return may(Permission.PRICE_READ);
    }

    public boolean mayOrder() {
        return may(Permission.ORDER_PLACE);
    }

    public boolean staff() {
        return side == Side.SELLER;
    }

    /** Staff who lead orders: not those who only carry them. */
    public boolean leadsOrders() {
        return may(Permission.ORDER_LEAD);
    }

    /** Whoever carries orders without leading them. */
    public boolean onlyCarries() {
        return may(Permission.ORDER_CARRY) && !leadsOrders();
    }

    /** As whom the person stands in the plan of stages; nobody whose roles have nothing to do with moving orders. */
    public Set<Role> movesAs() {
        return !staff() || leadsOrders() || may(Permission.ORDER_CARRY) ? rights.worksAs() : Set.of();
    }

    public Reader whoMayOrder() {
        return only(mayOrder());
    }

    public Reader whoLeadsOrders() {
        return only(leadsOrders());
    }

    private boolean may(Permission permission) {
        return rights.permissions().contains(permission);
    }

    private Reader only(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return this;
    }
}
