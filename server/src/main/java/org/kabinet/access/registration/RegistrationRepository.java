package org.kabinet.access.registration;

import static org.kabinet.jooq.access.Tables.REGISTRATION;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.RegisteredCompany;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationRepository {
    private static final SelectField<@Nullable RegisteredCompany> COMPANY = DSL.row(
                    REGISTRATION.COMPANY_NAME,
                    REGISTRATION.COMPANY_FULL_NAME,
                    REGISTRATION.COMPANY_KPP,
                    REGISTRATION.COMPANY_OGRN,
                    REGISTRATION.COMPANY_ADDRESS,
                    REGISTRATION.COMPANY_STATE)
            .mapping((name, fullName, kpp, ogrn, address, state) -> state == null
                    ? null
                    : new RegisteredCompany(
                            name, fullName, kpp, ogrn, address, RegisteredCompany.State.valueOf(state)));

    static final SelectField<Registration> COLUMNS = DSL.row(
                    REGISTRATION.ID,
                    REGISTRATION.KIND.convertFrom(OrganisationKind::valueOf),
                    REGISTRATION.EMAIL,
                    REGISTRATION.NAME,
                    REGISTRATION.INN,
                    REGISTRATION.LANGUAGE.convertFrom(Locale::of),
                    REGISTRATION.BRANCH_ID,
                    REGISTRATION.ORGANISATION_ID,
                    REGISTRATION.STATE.convertFrom(RegistrationState::valueOf),
                    REGISTRATION.CREATED_AT,
                    REGISTRATION.KEY_EXPIRES_AT,
                    REGISTRATION.DECIDED_AT,
                    REGISTRATION.DECIDED_BY_NAME,
                    REGISTRATION.REASON,
                    COMPANY)
            .mapping(Registration::new);

    private final DSLContext sql;

    RegistrationRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(Registration fresh, OneTimeKey key) {
        sql.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, fresh.id())
                .set(REGISTRATION.KIND, fresh.kind().name())
                .set(REGISTRATION.EMAIL, fresh.email())
                .set(REGISTRATION.NAME, fresh.name())
                .set(REGISTRATION.INN, fresh.inn())
                .set(REGISTRATION.LANGUAGE, fresh.language().getLanguage())
                .set(REGISTRATION.BRANCH_ID, fresh.branchId())
                .set(REGISTRATION.ORGANISATION_ID, fresh.organisationId())
                .set(REGISTRATION.KEY_HASH, key.hash())
                .set(REGISTRATION.KEY_EXPIRES_AT, fresh.keyExpiresAt())
                .set(REGISTRATION.CREATED_AT, fresh.createdAt())
                .execute();
    }

    /** What somebody agreed to before anybody knew them. */
    record Agreed(List<UUID> agreements, String address) {}

    void agreed(UUID id, @Nullable List<@Nullable UUID> agreements, String address) {
        sql.update(REGISTRATION)
                .set(
                        REGISTRATION.AGREED,
                        agreements == null
                                ? new UUID[0]
                                : agreements.stream()
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .limit(20)
                                        .toArray(UUID[]::new))
                .set(REGISTRATION.AGREED_FROM, address)
                .where(REGISTRATION.ID.eq(id))
                .execute();
    }

    Agreed agreed(UUID id) {
        return sql.select(REGISTRATION.AGREED, REGISTRATION.AGREED_FROM)
                .from(REGISTRATION)
                .where(REGISTRATION.ID.eq(id))
                .fetchSingle(row -> new Agreed(List.of(row.value1()), row.value2()));
    }

    boolean askedSince(String email, Instant when) {
        return sql.fetchExists(REGISTRATION, REGISTRATION.EMAIL.eq(email).and(REGISTRATION.CREATED_AT.gt(when)));
    }

    Optional<Registration> lock(OneTimeKey key) {
        return lock(REGISTRATION.KEY_HASH.eq(key.hash()));
    }

    Optional<Registration> lock(UUID id) {
        return lock(REGISTRATION.ID.eq(id));
    }

    private Optional<Registration> lock(Condition which) {
        return sql.select(COLUMNS).from(REGISTRATION).where(which).forUpdate().fetchOptional(Records.mapping(it -> it));
    }

    void proven(UUID id, Instant at) {
        sql.update(REGISTRATION)
                .set(REGISTRATION.STATE, RegistrationState.WAITING.name())
                .set(REGISTRATION.PROVEN_AT, at)
                .where(REGISTRATION.ID.eq(id))
                .execute();
    }

    void confirmed(UUID id, UUID organisation, String by, Instant at) {
        decided(id, RegistrationState.CONFIRMED, organisation, by, "", at);
    }

    void declined(UUID id, String by, String reason, Instant at) {
        decided(id, RegistrationState.DECLINED, null, by, reason, at);
    }

    private void decided(
            UUID id, RegistrationState state, @Nullable UUID organisation, String by, String reason, Instant at) {
        sql.update(REGISTRATION)
                .set(REGISTRATION.STATE, state.name())
                .set(REGISTRATION.ORGANISATION_ID, DSL.coalesce(DSL.val(organisation), REGISTRATION.ORGANISATION_ID))
                .set(REGISTRATION.DECIDED_BY_NAME, by)
                .set(REGISTRATION.DECIDED_AT, at)
                .set(REGISTRATION.REASON, reason)
                .where(REGISTRATION.ID.eq(id))
                .execute();
    }

    /** Keeps what the register said of a request that still waits; tells whether it does. */
    boolean registered(UUID id, RegisteredCompany company) {
        return sql.update(REGISTRATION)
                        .set(REGISTRATION.COMPANY_NAME, company.name())
                        .set(REGISTRATION.COMPANY_FULL_NAME, company.fullName())
                        .set(REGISTRATION.COMPANY_KPP, company.kpp())
                        .set(REGISTRATION.COMPANY_OGRN, company.ogrn())
                        .set(REGISTRATION.COMPANY_ADDRESS, company.address())
                        .set(REGISTRATION.COMPANY_STATE, company.state().name())
                        .where(REGISTRATION.ID.eq(id), REGISTRATION.STATE.eq(RegistrationState.WAITING.name()))
                        .execute()
                > 0;
    }

    /** Requests whose address nobody has proven in time are as if they had never been. */
    int forgetUnproven(Instant now) {
        return sql.deleteFrom(REGISTRATION)
                .where(REGISTRATION.STATE.eq(RegistrationState.UNPROVEN.name()), REGISTRATION.KEY_EXPIRES_AT.lt(now))
                .execute();
    }
}
