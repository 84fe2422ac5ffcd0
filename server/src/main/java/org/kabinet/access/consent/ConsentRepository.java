package org.kabinet.access.consent;

import static org.kabinet.jooq.access.Tables.AGREEMENT;
import static org.kabinet.jooq.access.Tables.CONSENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ConsentRepository {
    private static final SelectField<Agreement> COLUMNS = DSL.row(
                    AGREEMENT.ID,
                    AGREEMENT.KIND.convertFrom(AgreementKind::valueOf),
                    AGREEMENT.VERSION,
                    AGREEMENT.TEXT,
                    AGREEMENT.LINK,
                    AGREEMENT.PUBLISHED_AT)
            .mapping(Agreement::new);

    private final DSLContext sql;

    ConsentRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest version of each text. */
    List<Agreement> current() {
        return sql.select(COLUMNS)
                .distinctOn(AGREEMENT.KIND)
                .from(AGREEMENT)
                .orderBy(AGREEMENT.KIND, AGREEMENT.VERSION.desc())
                .fetch(Records.mapping(it -> it));
    }

    /** Whether there is a text of which the person has not agreed to the latest version. */
    boolean owes(UUID person) {
        var latest = DSL.select(AGREEMENT.ID)
                .distinctOn(AGREEMENT.KIND)
                .from(AGREEMENT)
                .orderBy(AGREEMENT.KIND, AGREEMENT.VERSION.desc())
                .asTable("latest");
        return sql.fetchExists(DSL.selectOne()
                .from(latest)
                .whereNotExists(DSL.selectOne()
                        .from(CONSENT)
                        .where(
                                CONSENT.PERSON_ID.eq(person),
                                CONSENT.AGREEMENT_ID.eq(latest.field(AGREEMENT.ID)),
                                CONSENT.WITHDRAWN_AT.isNull())));
    }

    /** All versions, the newest first, with how many agree to each. */
    List<PublishedAgreement> versions() {
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.KIND.convertFrom(AgreementKind::valueOf),
                        AGREEMENT.VERSION,
                        AGREEMENT.TEXT,
                        AGREEMENT.LINK,
                        AGREEMENT.PUBLISHED_AT,
                        AGREEMENT.PUBLISHED_BY_NAME,
                        DSL.field(DSL.selectCount()
                                .from(CONSENT)
                                .where(CONSENT.AGREEMENT_ID.eq(AGREEMENT.ID), CONSENT.WITHDRAWN_AT.isNull())))
                .from(AGREEMENT)
                .orderBy(AGREEMENT.PUBLISHED_AT.desc(), AGREEMENT.ID)
                .fetch(Records.mapping(PublishedAgreement::new));
    }

    /** Two who publish at once make two versions, one after the other. */
    void lockVersions() {
        sql.execute("select pg_advisory_xact_lock(hashtext('access.agreement'))");
    }

    int lastVersion(AgreementKind kind) {
        return sql.select(DSL.coalesce(DSL.max(AGREEMENT.VERSION), 0))
                .from(AGREEMENT)
                .where(AGREEMENT.KIND.eq(kind.name()))
                .fetchSingle()
                .value1();
    }

    void publish(Agreement fresh, @Nullable UUID by, String byName) {
        sql.insertInto(AGREEMENT)
                .set(AGREEMENT.ID, fresh.id())
                .set(AGREEMENT.KIND, fresh.kind().name())
                .set(AGREEMENT.VERSION, fresh.version())
                .set(AGREEMENT.TEXT, fresh.text())
                .set(AGREEMENT.LINK, fresh.link())
                .set(AGREEMENT.PUBLISHED_AT, fresh.publishedAt())
                .set(AGREEMENT.PUBLISHED_BY, by)
                .set(AGREEMENT.PUBLISHED_BY_NAME, byName)
                .execute();
    }

    /** All that a person ever agreed to, the newest first. */
    List<GivenConsent> given(UUID person) {
        return sql.select(COLUMNS, CONSENT.GIVEN_AT, CONSENT.ADDRESS, CONSENT.WITHDRAWN_AT)
                .from(CONSENT)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(CONSENT.AGREEMENT_ID))
                .where(CONSENT.PERSON_ID.eq(person))
                .orderBy(CONSENT.GIVEN_AT.desc(), CONSENT.ID.desc())
                .fetch(Records.mapping(GivenConsent::new));
    }

    /** What holds already is not given again. */
    void give(UUID id, UUID person, Agreement agreement, Instant at, String address) {
        sql.insertInto(CONSENT)
                .set(CONSENT.ID, id)
                .set(CONSENT.PERSON_ID, person)
                .set(CONSENT.AGREEMENT_ID, agreement.id())
                .set(CONSENT.KIND, agreement.kind().name())
                .set(CONSENT.VERSION, agreement.version())
                .set(CONSENT.GIVEN_AT, at)
                .set(CONSENT.ADDRESS, address)
                .onConflictDoNothing()
                .execute();
    }

    /** Tells whether there was anything to withdraw. */
    boolean withdraw(UUID person, AgreementKind kind, Instant at) {
        return sql.update(CONSENT)
                        .set(CONSENT.WITHDRAWN_AT, at)
                        .where(
                                CONSENT.PERSON_ID.eq(person),
                                CONSENT.KIND.eq(kind.name()),
                                CONSENT.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    List<Agreement> named(Collection<UUID> ids) {
        return sql.select(COLUMNS)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .fetch(Records.mapping(it -> it));
    }
}
