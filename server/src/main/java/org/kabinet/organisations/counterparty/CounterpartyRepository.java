package org.kabinet.organisations.counterparty;

import static org.jooq.impl.DSL.any;
import static org.kabinet.jooq.organisations.Tables.BRANCH;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Records;
import org.kabinet.organisations.IncomingCounterparty;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.springframework.stereotype.Repository;

@Repository
class CounterpartyRepository {

    private final DSLContext sql;

    CounterpartyRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<UUID> firstBranch() {
        return sql.select(BRANCH.ID)
                .from(BRANCH)
                .where(BRANCH.ACTIVE)
                .orderBy(BRANCH.ID)
                .limit(1)
                .fetchOptional(BRANCH.ID);
    }

    /** The customer of the first active legal entity with this ИНН. */
    Optional<UUID> organisationWith(String inn) {
        return sql.select(LEGAL_ENTITY.ORGANISATION_ID)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.INN.eq(inn).and(LEGAL_ENTITY.ACTIVE))
                .orderBy(LEGAL_ENTITY.ID)
                .limit(1)
                .fetchOptional(LEGAL_ENTITY.ORGANISATION_ID);
    }

    Map<String, Set<UUID>> organisationsWith(Collection<String> inns) {
        return sql.selectDistinct(LEGAL_ENTITY.INN, LEGAL_ENTITY.ORGANISATION_ID)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY.INN.eq(any(inns.toArray(String[]::new))).and(LEGAL_ENTITY.ACTIVE))
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet())));
    }

    /** Whoever of the customers may be meant by any of them. */
    List<KnownEntity> candidates(Collection<IncomingCounterparty> news) {
        String[] externalIds =
                news.stream().map(IncomingCounterparty::externalId).toArray(String[]::new);
        String[] inns = news.stream()
                .map(IncomingCounterparty::inn)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return sql.select(
                        LEGAL_ENTITY.ID,
                        LEGAL_ENTITY.ORGANISATION_ID,
                        LEGAL_ENTITY.BRANCH_ID,
                        LEGAL_ENTITY.EXTERNAL_ID,
                        LEGAL_ENTITY.NAME,
                        LEGAL_ENTITY.FULL_NAME,
                        LEGAL_ENTITY.INN,
                        LEGAL_ENTITY.KPP,
                        LEGAL_ENTITY.OGRN,
                        LEGAL_ENTITY.LEGAL_ADDRESS)
                .from(LEGAL_ENTITY)
                .where(LEGAL_ENTITY
                        .EXTERNAL_ID
                        .eq(any(externalIds))
                        .or(LEGAL_ENTITY.EXTERNAL_ID.isNull().and(LEGAL_ENTITY.INN.eq(any(inns)))))
                .orderBy(LEGAL_ENTITY.ID.desc())
                .fetch(Records.mapping(KnownEntity::new));
    }

    void addOrganisation(KnownEntity entity, OrganisationKind kind, Instant at) {
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, entity.organisationId())
                .set(ORGANISATION.KIND, kind.name())
                .set(ORGANISATION.NAME, entity.name())
                .set(ORGANISATION.BRANCH_ID, entity.branchId())
                .set(ORGANISATION.EXTERNAL_ID, entity.externalId())
                .set(ORGANISATION.CREATED_AT, at)
                .execute();
        sql.insertInto(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.ID, entity.id())
                .set(LEGAL_ENTITY.ORGANISATION_ID, entity.organisationId())
                .set(LEGAL_ENTITY.BRANCH_ID, entity.branchId())
                .set(LEGAL_ENTITY.EXTERNAL_ID, entity.externalId())
                .set(LEGAL_ENTITY.NAME, entity.name())
                .set(LEGAL_ENTITY.FULL_NAME, entity.fullName())
                .set(LEGAL_ENTITY.INN, entity.inn())
                .set(LEGAL_ENTITY.KPP, entity.kpp())
                .set(LEGAL_ENTITY.OGRN, entity.ogrn())
                .set(LEGAL_ENTITY.LEGAL_ADDRESS, entity.legalAddress())
                .execute();
    }

    void addContract(UUID id, KnownEntity entity, String number, LocalDate from, String currency) {
        sql.insertInto(CONTRACT)
                .set(CONTRACT.ID, id)
                .set(CONTRACT.ORGANISATION_ID, entity.organisationId())
                .set(CONTRACT.BRANCH_ID, entity.branchId())
                .set(CONTRACT.LEGAL_ENTITY_ID, entity.id())
                .set(CONTRACT.NUMBER, number)
                .set(CONTRACT.VALID_FROM, from)
                .set(CONTRACT.CURRENCY, currency)
                .set(CONTRACT.PAYMENT_TERMS, PaymentTerms.PREPAYMENT.name())
                .execute();
    }

    void change(KnownEntity entity) {
        sql.update(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.EXTERNAL_ID, entity.externalId())
                .set(LEGAL_ENTITY.NAME, entity.name())
                .set(LEGAL_ENTITY.FULL_NAME, entity.fullName())
                .set(LEGAL_ENTITY.INN, entity.inn())
                .set(LEGAL_ENTITY.KPP, entity.kpp())
                .set(LEGAL_ENTITY.OGRN, entity.ogrn())
                .set(LEGAL_ENTITY.LEGAL_ADDRESS, entity.legalAddress())
                .set(LEGAL_ENTITY.VERSION, LEGAL_ENTITY.VERSION.plus(1))
                .where(LEGAL_ENTITY.ID.eq(entity.id()))
                .execute();
    }

    /** Addresses are told apart by their text; one that the customer has put away stays away. */
    boolean knowsAddress(UUID organisation, String address) {
        return sql.fetchExists(
                DELIVERY_ADDRESS,
                DELIVERY_ADDRESS
                        .ORGANISATION_ID
                        .eq(organisation)
                        .and(DELIVERY_ADDRESS.ADDRESS.equalIgnoreCase(address)));
    }

    void addAddress(UUID id, KnownEntity entity, IncomingCounterparty.IncomingAddress address, Instant at) {
        sql.insertInto(DELIVERY_ADDRESS)
                .set(DELIVERY_ADDRESS.ID, id)
                .set(DELIVERY_ADDRESS.ORGANISATION_ID, entity.organisationId())
                .set(DELIVERY_ADDRESS.BRANCH_ID, entity.branchId())
                .set(DELIVERY_ADDRESS.ADDRESS, address.address())
                .set(DELIVERY_ADDRESS.CONTACT_NAME, Objects.requireNonNullElse(address.contactName(), ""))
                .set(DELIVERY_ADDRESS.CONTACT_PHONE, Objects.requireNonNullElse(address.contactPhone(), ""))
                .set(DELIVERY_ADDRESS.CREATED_AT, at)
                .execute();
    }
}
