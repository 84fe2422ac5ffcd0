package org.kabinet.ordering.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who looks at orders or acts on them: on which side they stand, whether money is their business, in which language they read. */
public record Reader(
        UUID personId, String name, Side side, Set<Role> roles, Map<UUID, Set<Role>> rolesByPlace, Locale locale) {

    private static final Set<Role> MONEY = Set.of(
            Role.COMPANY_ADMINISTRATOR,
            Role.BUYER,
            Role.ACCOUNTANT,
            Role.INDIVIDUAL,
            Role.MANAGER,
            Role.SUPERVISOR,
            Role.ADMINISTRATOR);
    private static final Set<Role> ORDERING = Set.of(
            Role.COMPANY_ADMINISTRATOR, Role.BUYER, Role.INDIVIDUAL, Role.MANAGER, Role.SUPERVISOR, Role.ADMINISTRATOR);

    public static Reader of(Actor actor, Locale locale) {
        Side side = actor.kind() == ActorKind.MEMBER ? Side.CUSTOMER : Side.SELLER;
        return new Reader(actor.person(), actor.personName(), side, actor.roles(), actor.rolesByPlace(), locale);
    }

    /** The same person with regard to one customer: a buyer of one company may be no more than an accountant of another. */
    public Reader at(UUID organisationId) {
        return staff()
                ? this
                : new Reader(
                        personId,
                        name,
                        side,
                        rolesByPlace.getOrDefault(organisationId, Set.of()),
                        rolesByPlace,
                        locale);
    }

    /** Warehouse workers and drivers move goods, not money. */
    public boolean seesMoney() {
        return roles.stream().anyMatch(MONEY::contains);
    }

    public boolean mayOrder() {
        return roles.stream().anyMatch(ORDERING::contains);
    }

    public boolean staff() {
        return side == Side.SELLER;
    }

    /** Staff who lead orders: not those who only carry them. */
    public boolean leadsOrders() {
        return roles.contains(Role.MANAGER) || roles.contains(Role.SUPERVISOR) || roles.contains(Role.ADMINISTRATOR);
    }

    public Reader whoMayOrder() {
        return only(mayOrder());
    }

    public Reader whoLeadsOrders() {
        return only(leadsOrders());
    }

    private Reader only(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return this;
    }
}
