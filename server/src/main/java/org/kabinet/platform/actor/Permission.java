package org.kabinet.platform.actor;

import static org.kabinet.platform.actor.Role.ACCOUNTANT;
import static org.kabinet.platform.actor.Role.ADMINISTRATOR;
import static org.kabinet.platform.actor.Role.BUYER;
import static org.kabinet.platform.actor.Role.COMPANY_ADMINISTRATOR;
import static org.kabinet.platform.actor.Role.FORWARDER;
import static org.kabinet.platform.actor.Role.INDIVIDUAL;
import static org.kabinet.platform.actor.Role.MANAGER;
import static org.kabinet.platform.actor.Role.SUPERVISOR;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that may be allowed to some and not to others, by a code that never changes: {@code <module>.<noun>.<verb>}. The built-in
 * roles that hold it stand here; roles made by people hold what their makers have chosen.
 */
public enum Permission {
    ORDER_PLACE("ordering.order.place", COMPANY_ADMINISTRATOR, BUYER, INDIVIDUAL, MANAGER, SUPERVISOR, ADMINISTRATOR),
    ORDER_LEAD("ordering.order.lead", MANAGER, SUPERVISOR, ADMINISTRATOR),
    ORDER_CARRY("ordering.order.carry", FORWARDER),
    REPORT_READ("ordering.report.read", SUPERVISOR, ADMINISTRATOR),
    CLIENT_WATCH("ordering.client.watch", MANAGER, SUPERVISOR, ADMINISTRATOR),
    STAGE_KEEP("ordering.stage.keep", ADMINISTRATOR),
    PRICE_READ(
            "pricing.price.read",
            COMPANY_ADMINISTRATOR,
            BUYER,
            ACCOUNTANT,
            INDIVIDUAL,
            MANAGER,
            SUPERVISOR,
            ADMINISTRATOR),
    PRICE_LIST_ASSIGN("pricing.list.assign", MANAGER, SUPERVISOR, ADMINISTRATOR),
    ADDRESS_KEEP(
            "organisations.address.keep", COMPANY_ADMINISTRATOR, BUYER, INDIVIDUAL, MANAGER, SUPERVISOR, ADMINISTRATOR),
    CUSTOMER_KEEP("organisations.customer.keep", MANAGER, SUPERVISOR, ADMINISTRATOR),
    CUSTOMER_ASSIGN("organisations.customer.assign", SUPERVISOR, ADMINISTRATOR),
    CONTRACT_KEEP("organisations.contract.keep", MANAGER, SUPERVISOR, ADMINISTRATOR),
    BRANCH_KEEP("organisations.branch.keep", ADMINISTRATOR),
    PERSON_INVITE("access.person.invite", COMPANY_ADMINISTRATOR, MANAGER, SUPERVISOR, ADMINISTRATOR),
    PERSON_KEEP("access.person.keep", COMPANY_ADMINISTRATOR, ADMINISTRATOR),
    ROLE_KEEP("access.role.keep", COMPANY_ADMINISTRATOR, ADMINISTRATOR),
    TOKEN_KEEP("access.token.keep", COMPANY_ADMINISTRATOR, ADMINISTRATOR),
    SUBSTITUTION_KEEP("access.substitution.keep", COMPANY_ADMINISTRATOR, SUPERVISOR, ADMINISTRATOR),
    PERSONAL_KEEP("access.personal.keep", ADMINISTRATOR),
    ENTRY_KEEP("access.entry.keep", ADMINISTRATOR),
    AGREEMENT_KEEP("access.agreement.keep", ADMINISTRATOR),
    ISOLATION_CHECK("access.isolation.check", ADMINISTRATOR),
    REGISTRATION_DECIDE("access.registration.decide", MANAGER, SUPERVISOR, ADMINISTRATOR),
    HISTORY_READ("audit.record.read", COMPANY_ADMINISTRATOR, INDIVIDUAL, MANAGER, SUPERVISOR, ADMINISTRATOR),
    SELLER_HISTORY_READ("audit.seller.read", ADMINISTRATOR),
    SELLER_KEEP("customisation.seller.keep", ADMINISTRATOR),
    LETTER_KEEP("notifications.letter.keep", ADMINISTRATOR),
    EXCHANGE_KEEP("integrations.exchange.keep", ADMINISTRATOR);

    private static final Set<Permission> WHOLE_COMPANY =
            EnumSet.of(PERSON_INVITE, PERSON_KEEP, ROLE_KEEP, TOKEN_KEEP, SUBSTITUTION_KEEP, HISTORY_READ);
    private static final Set<Permission> OF_PROGRAMS = EnumSet.of(
            ORDER_PLACE,
            ORDER_LEAD,
            REPORT_READ,
            CLIENT_WATCH,
            PRICE_READ,
            PRICE_LIST_ASSIGN,
            ADDRESS_KEEP,
            CUSTOMER_KEEP,
            CUSTOMER_ASSIGN,
            CONTRACT_KEEP);

    private final String code;
    private final Set<Role> holders;

    Permission(String code, Role... holders) {
        this.code = code;
        this.holders = EnumSet.copyOf(Arrays.asList(holders));
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The built-in roles that hold it. */
    public Set<Role> holders() {
        return Collections.unmodifiableSet(holders);
    }

    /** Whether it is about a company as a whole, and therefore nothing for whoever acts for some of its legal entities only. */
    public boolean ofWholeCompany() {
        return WHOLE_COMPANY.contains(this);
    }

    /** Whether a program may hold it by a token: it is about trade, and not about who may do what. */
    public boolean ofPrograms() {
        return OF_PROGRAMS.contains(this);
    }

    /** Whether it is about access itself: who stands in for a colleague does not let others in for them. */
    public boolean ofAccess() {
        return code.startsWith("access.");
    }

    /** Whether it means anything to somebody who works like this role: one of those at home in the same place holds it. */
    public boolean fits(Role role) {
        return !Collections.disjoint(holders, role.peers());
    }

    public static Optional<Permission> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findAny();
    }
}
