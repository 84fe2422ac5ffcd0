package org.kabinet.testing;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.platform.money.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What there is before a test begins, put straight into the tables. Everybody's password is {@link #PASSWORD}. */
public class Given {
    public static final String PASSWORD = "password-of-all";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;
    private final String passwordHash;

    Given(DSLContext sql, PlatformTransactionManager transactions, PasswordEncoder passwords, Ids ids, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
        this.passwordHash = passwords.encode(PASSWORD);
    }

    /** A customer with one legal entity, one contract and one delivery address. */
    public record Customer(UUID id, UUID branchId, UUID legalEntityId, UUID contractId, UUID addressId) {}

    /** Someone who can sign in. */
    public record Person(UUID id, String login) {}

    /** What is kept of {@link #PASSWORD}. */
    public String passwordHash() {
        return passwordHash;
    }

    public UUID branch(String code) {
        return insert(id -> sql.insertInto(BRANCH)
                .set(BRANCH.ID, id)
                .set(BRANCH.CODE, code)
                .set(BRANCH.NAME, "Branch " + code)
                .execute());
    }

    public Customer company(UUID branchId, String name) {
        return customer(branchId, name, "COMPANY");
    }

    public Customer individual(UUID branchId, String name) {
        return customer(branchId, name, "INDIVIDUAL");
    }

    /** The same customer by another legal entity of theirs, with a contract of its own. */
    public Customer anotherEntity(Customer customer, String name) {
        UUID entity = legalEntity(customer.id(), customer.branchId(), name);
        UUID contract = contract(customer.id(), customer.branchId(), entity);
        return new Customer(customer.id(), customer.branchId(), entity, contract, customer.addressId());
    }

    /** Somebody who holds a role for one legal entity of a customer only. */
    public Person memberOf(Customer entity, Role role) {
        Person person = person(null, null);
        asSystem(context -> context.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, ids.next())
                .set(ROLE_GRANT.PERSON_ID, person.id())
                .set(ROLE_GRANT.ROLE, role.name())
                .set(ROLE_GRANT.ORGANISATION_ID, entity.id())
                .set(ROLE_GRANT.LEGAL_ENTITIES, new UUID[] {entity.legalEntityId()})
                .set(ROLE_GRANT.GRANTED_AT, clock.instant())
                .execute());
        return person;
    }

    public Person member(Customer customer, Role... roles) {
        return person(customer.id(), null, roles);
    }

    public Person staff(UUID branchId, Role... roles) {
        return person(null, branchId, roles);
    }

    /** A supervisor or an administrator. */
    public Person overseer(Role... roles) {
        return person(null, null, roles);
    }

    public void grant(UUID personId, Role role, @Nullable UUID organisationId, @Nullable UUID branchId) {
        insert(id -> sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, id)
                .set(ROLE_GRANT.PERSON_ID, personId)
                .set(ROLE_GRANT.ROLE, role.name())
                .set(ROLE_GRANT.ORGANISATION_ID, organisationId)
                .set(ROLE_GRANT.BRANCH_ID, branchId)
                .set(ROLE_GRANT.GRANTED_AT, clock.instant())
                .execute());
    }

    /** Has all of somebody's roles show only their own records, or those of their teams. */
    public Person scoped(Person person, Scope scope) {
        asSystem(context -> context.update(ROLE_GRANT)
                .set(ROLE_GRANT.SCOPE, scope.name())
                .where(ROLE_GRANT.PERSON_ID.eq(person.id()))
                .execute());
        return person;
    }

    /** Makes somebody the account manager of a customer. */
    public void cares(Person manager, Customer customer) {
        asSystem(context -> context.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_ID, manager.id())
                .set(ORGANISATION.ACCOUNT_MANAGER_NAME, manager.login())
                .where(ORGANISATION.ID.eq(customer.id()))
                .execute());
    }

    /** Does anything as the system, in a transaction. */
    public <T> T asSystem(Function<DSLContext, T> work) {
        return as(Actor.system(), work);
    }

    /** Does anything as the actor, in a transaction. */
    public <T> T as(Actor actor, Function<DSLContext, T> work) {
        return Actors.callAs(actor, () -> transaction.execute(status -> work.apply(sql)));
    }

    private Customer customer(UUID branchId, String name, String kind) {
        UUID organisation = insert(id -> sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.KIND, kind)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.BRANCH_ID, branchId)
                .set(ORGANISATION.CREATED_AT, clock.instant())
                .execute());
        UUID legalEntity = legalEntity(organisation, branchId, name);
        UUID contract = contract(organisation, branchId, legalEntity);
        UUID address = insert(id -> sql.insertInto(DELIVERY_ADDRESS)
                .set(DELIVERY_ADDRESS.ID, id)
                .set(DELIVERY_ADDRESS.ORGANISATION_ID, organisation)
                .set(DELIVERY_ADDRESS.BRANCH_ID, branchId)
                .set(DELIVERY_ADDRESS.ADDRESS, "Warehouse of " + name)
                .set(DELIVERY_ADDRESS.CREATED_AT, clock.instant())
                .execute());
        return new Customer(organisation, branchId, legalEntity, contract, address);
    }

    private UUID legalEntity(UUID organisation, UUID branchId, String name) {
        return insert(id -> sql.insertInto(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.ID, id)
                .set(LEGAL_ENTITY.ORGANISATION_ID, organisation)
                .set(LEGAL_ENTITY.BRANCH_ID, branchId)
                .set(LEGAL_ENTITY.NAME, name)
                .execute());
    }

    private UUID contract(UUID organisation, UUID branchId, UUID legalEntity) {
        return insert(id -> sql.insertInto(CONTRACT)
                .set(CONTRACT.ID, id)
                .set(CONTRACT.ORGANISATION_ID, organisation)
                .set(CONTRACT.BRANCH_ID, branchId)
                .set(CONTRACT.LEGAL_ENTITY_ID, legalEntity)
                .set(CONTRACT.NUMBER, "C-" + COUNT.incrementAndGet())
                .set(CONTRACT.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(CONTRACT.CURRENCY, "RUB")
                .set(CONTRACT.PAYMENT_TERMS, "PREPAYMENT")
                .execute());
    }

    private Person person(@Nullable UUID organisationId, @Nullable UUID branchId, Role... roles) {
        String login = "person" + COUNT.incrementAndGet() + "@test.kabinet";
        UUID person = insert(id -> sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.LOGIN, login)
                .set(PERSON.NAME, "Person " + COUNT.get())
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.CREATED_AT, clock.instant())
                .execute());
        for (Role role : roles) {
            grant(person, role, organisationId, branchId);
        }
        return new Person(person, login);
    }

    private UUID insert(Consumer<UUID> work) {
        UUID id = ids.next();
        asSystem(context -> {
            work.accept(id);
            return id;
        });
        return id;
    }
}
