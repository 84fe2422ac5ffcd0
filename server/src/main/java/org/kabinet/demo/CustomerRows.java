package org.kabinet.demo;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customer.Address;
import org.kabinet.demo.parties.Customer.Contract;
import org.kabinet.demo.parties.Customer.LegalEntity;
import org.kabinet.demo.parties.Customer.Person;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.platform.actor.Role;

/** The customers as rows. */
record CustomerRows(List<Customer> customers, String passwordHash) {
    private static final Field<?>[] ORGANISATION_COLUMNS = {
        ORGANISATION.ID,
        ORGANISATION.KIND,
        ORGANISATION.NAME,
        ORGANISATION.BRANCH_ID,
        ORGANISATION.ACCOUNT_MANAGER_ID,
        ORGANISATION.EXTERNAL_ID,
        ORGANISATION.CREATED_AT
    };
    private static final Field<?>[] LEGAL_ENTITY_COLUMNS = {
        LEGAL_ENTITY.ID,
        LEGAL_ENTITY.ORGANISATION_ID,
        LEGAL_ENTITY.BRANCH_ID,
        LEGAL_ENTITY.NAME,
        LEGAL_ENTITY.FULL_NAME,
        LEGAL_ENTITY.INN,
        LEGAL_ENTITY.KPP,
        LEGAL_ENTITY.OGRN,
        LEGAL_ENTITY.LEGAL_ADDRESS,
        LEGAL_ENTITY.BANK_NAME,
        LEGAL_ENTITY.BANK_BIC,
        LEGAL_ENTITY.BANK_ACCOUNT,
        LEGAL_ENTITY.EXTERNAL_ID
    };
    private static final Field<?>[] CONTRACT_COLUMNS = {
        CONTRACT.ID,
        CONTRACT.ORGANISATION_ID,
        CONTRACT.BRANCH_ID,
        CONTRACT.LEGAL_ENTITY_ID,
        CONTRACT.NUMBER,
        CONTRACT.SIGNED_ON,
        CONTRACT.VALID_FROM,
        CONTRACT.CURRENCY,
        CONTRACT.DISCOUNT_PERCENT,
        CONTRACT.PAYMENT_TERMS,
        CONTRACT.DEFERRAL_DAYS,
        CONTRACT.EXTERNAL_ID
    };
    private static final Field<?>[] DELIVERY_ADDRESS_COLUMNS = {
        DELIVERY_ADDRESS.ID,
        DELIVERY_ADDRESS.ORGANISATION_ID,
        DELIVERY_ADDRESS.BRANCH_ID,
        DELIVERY_ADDRESS.LABEL,
        DELIVERY_ADDRESS.ADDRESS,
        DELIVERY_ADDRESS.CONTACT_NAME,
        DELIVERY_ADDRESS.CONTACT_PHONE,
        DELIVERY_ADDRESS.COMMENT,
        DELIVERY_ADDRESS.CREATED_AT
    };
    private static final Field<?>[] PERSON_COLUMNS = {
        PERSON.ID, PERSON.LOGIN, PERSON.NAME, PERSON.PHONE, PERSON.PASSWORD_HASH, PERSON.CREATED_AT
    };
    private static final Field<?>[] ROLE_GRANT_COLUMNS = {
        ROLE_GRANT.ID, ROLE_GRANT.PERSON_ID, ROLE_GRANT.ROLE, ROLE_GRANT.ORGANISATION_ID, ROLE_GRANT.GRANTED_AT
    };

    List<BulkInsert> all() {
        return List.of(organisations(), entities(), contracts(), addresses(), people(), grants());
    }

    private BulkInsert organisations() {
        var rows = BulkInsert.into(ORGANISATION, ORGANISATION_COLUMNS);
        for (Customer c : customers) {
            rows.values(c.id(), c.kind(), c.name(), c.branch().id(), c.manager().id(), c.externalId())
                    .values(since(c))
                    .end();
        }
        return rows;
    }

    private BulkInsert entities() {
        var rows = BulkInsert.into(LEGAL_ENTITY, LEGAL_ENTITY_COLUMNS);
        for (Customer c : customers) {
            for (LegalEntity e : c.entities()) {
                rows.values(e.id(), c.id(), c.branch().id(), e.name(), e.fullName(), e.inn())
                        .values(
                                present(e.kpp()),
                                present(e.ogrn()),
                                e.address(),
                                e.bank().name())
                        .values(present(e.bank().bic()), present(e.bank().account()), e.externalId())
                        .end();
            }
        }
        return rows;
    }

    private BulkInsert contracts() {
        var rows = BulkInsert.into(CONTRACT, CONTRACT_COLUMNS);
        for (Customer c : customers) {
            for (LegalEntity e : c.entities()) {
                for (Contract k : e.contracts()) {
                    rows.values(k.id(), c.id(), c.branch().id(), e.id(), k.number(), k.from(), k.from())
                            .values(k.currency(), k.discount(), k.terms(), k.deferralDays(), k.id())
                            .end();
                }
            }
        }
        return rows;
    }

    private BulkInsert addresses() {
        var rows = BulkInsert.into(DELIVERY_ADDRESS, DELIVERY_ADDRESS_COLUMNS);
        for (Customer c : customers) {
            for (Address a : c.addresses()) {
                rows.values(a.id(), c.id(), c.branch().id(), a.label(), a.address(), a.contactName())
                        .values(a.contactPhone(), a.comment(), since(c))
                        .end();
            }
        }
        return rows;
    }

    private BulkInsert people() {
        var rows = BulkInsert.into(PERSON, PERSON_COLUMNS);
        for (Customer c : customers) {
            for (Person p : c.people()) {
                rows.row(p.id(), p.login(), p.name(), p.phone(), passwordHash, since(c));
            }
        }
        return rows;
    }

    private BulkInsert grants() {
        var rows = BulkInsert.into(ROLE_GRANT, ROLE_GRANT_COLUMNS);
        for (Customer c : customers) {
            for (Person p : c.people()) {
                for (Role role : p.roles()) {
                    rows.row(FixedId.of("grant", p.login() + role), p.id(), role, c.id(), since(c));
                }
            }
        }
        return rows;
    }

    private static Instant since(Customer customer) {
        return customer.since().atStartOfDay(customer.branch().zone()).toInstant();
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
