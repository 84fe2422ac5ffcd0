package org.kabinet.access.passkey;

import static org.kabinet.jooq.access.Tables.PASSKEY;
import static org.kabinet.jooq.access.Tables.PASSKEY_CHALLENGE;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Passkeys and what devices were asked to sign. */
@Repository
class PasskeyRepository {
    private final DSLContext sql;

    PasskeyRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What a signature is checked with, and whose it is. */
    record Kept(
            UUID id,
            UUID personId,
            String login,
            boolean active,
            byte[] publicKey,
            long signCount,
            boolean backupEligible) {}

    List<OwnPasskey> of(UUID person) {
        return sql.select(PASSKEY.ID, PASSKEY.NAME, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT)
                .from(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(Records.mapping(OwnPasskey::new));
    }

    List<byte[]> credentialsOf(UUID person) {
        return sql.select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person))
                .fetch(PASSKEY.CREDENTIAL_ID);
    }

    /** Locks it, so that of two signatures the second is compared with the count of the first. */
    Optional<Kept> lock(byte[] credentialId) {
        return sql.select(
                        PASSKEY.ID,
                        PASSKEY.PERSON_ID,
                        PERSON.LOGIN,
                        PERSON.STATUS,
                        PASSKEY.PUBLIC_KEY,
                        PASSKEY.SIGN_COUNT,
                        PASSKEY.BACKUP_ELIGIBLE)
                .from(PASSKEY)
                .join(PERSON)
                .on(PERSON.ID.eq(PASSKEY.PERSON_ID))
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .forUpdate()
                .of(PASSKEY)
                .fetchOptional(row -> new Kept(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        "ACTIVE".equals(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** Nothing happens if the key is known already; tells whether it was added. */
    boolean insert(OwnPasskey passkey, UUID person, byte[] credentialId, byte[] publicKey, Fresh fresh) {
        return sql.insertInto(PASSKEY)
                        .set(PASSKEY.ID, passkey.id())
                        .set(PASSKEY.PERSON_ID, person)
                        .set(PASSKEY.CREDENTIAL_ID, credentialId)
                        .set(PASSKEY.PUBLIC_KEY, publicKey)
                        .set(PASSKEY.SIGN_COUNT, fresh.signCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, fresh.backupEligible())
                        .set(PASSKEY.NAME, passkey.name())
                        .set(PASSKEY.CREATED_AT, passkey.createdAt())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** What a device says of its new key. */
    record Fresh(long signCount, boolean backupEligible) {}

    void used(UUID id, long signCount, Instant at) {
        sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.LAST_USED_AT, at)
                .where(PASSKEY.ID.eq(id))
                .execute();
    }

    boolean delete(UUID person, UUID id) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(id))
                        .and(PASSKEY.PERSON_ID.eq(person))
                        .execute()
                > 0;
    }

    int deleteAll(UUID person) {
        return sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON_ID.eq(person)).execute();
    }

    /** Those whose time is over go with the next that comes. */
    void keepChallenge(byte[] hash, @Nullable UUID person, Instant now, Instant until) {
        sql.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.EXPIRES_AT.le(now))
                .execute();
        sql.insertInto(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.HASH, hash)
                .set(PASSKEY_CHALLENGE.PERSON_ID, person)
                .set(PASSKEY_CHALLENGE.EXPIRES_AT, until)
                .execute();
    }

    boolean takeChallenge(byte[] hash, @Nullable UUID person, Instant now) {
        return sql.deleteFrom(PASSKEY_CHALLENGE)
                        .where(PASSKEY_CHALLENGE.HASH.eq(hash))
                        .and(PASSKEY_CHALLENGE.PERSON_ID.isNotDistinctFrom(person))
                        .and(PASSKEY_CHALLENGE.EXPIRES_AT.gt(now))
                        .execute()
                > 0;
    }
}
