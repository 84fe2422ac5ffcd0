package org.kabinet.access.link;

import static org.kabinet.jooq.access.Tables.ENTRY_LINK;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.access.key.OneTimeKey;
import org.springframework.stereotype.Repository;

/** Links that are out; only the hashes of their keys are kept. */
@Repository
class EntryLinkRepository {
    private final DSLContext sql;

    EntryLinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Who holds a link, as they sign in. */
    record Holder(UUID personId, String login, boolean active) {}

    int sentSince(UUID person, Instant since) {
        return sql.fetchCount(ENTRY_LINK, ENTRY_LINK.PERSON_ID.eq(person).and(ENTRY_LINK.CREATED_AT.gt(since)));
    }

    /** Those whose time is over go with the next that comes. */
    void insert(OneTimeKey key, UUID person, Instant now, Instant until) {
        sql.deleteFrom(ENTRY_LINK).where(ENTRY_LINK.EXPIRES_AT.le(now)).execute();
        sql.insertInto(ENTRY_LINK)
                .set(ENTRY_LINK.HASH, key.hash())
                .set(ENTRY_LINK.PERSON_ID, person)
                .set(ENTRY_LINK.CREATED_AT, now)
                .set(ENTRY_LINK.EXPIRES_AT, until)
                .execute();
    }

    /** Whose the key is, if it opens anything; from now on neither it nor another that was sent to them does. */
    Optional<Holder> take(OneTimeKey key, Instant now) {
        Optional<UUID> person = sql.deleteFrom(ENTRY_LINK)
                .where(ENTRY_LINK.HASH.eq(key.hash()))
                .and(ENTRY_LINK.EXPIRES_AT.gt(now))
                .returning(ENTRY_LINK.PERSON_ID)
                .fetchOptional(ENTRY_LINK.PERSON_ID);
        person.ifPresent(one ->
                sql.deleteFrom(ENTRY_LINK).where(ENTRY_LINK.PERSON_ID.eq(one)).execute());
        return person.flatMap(one -> sql.select(PERSON.ID, PERSON.LOGIN, PERSON.STATUS)
                .from(PERSON)
                .where(PERSON.ID.eq(one))
                .fetchOptional(row -> new Holder(row.value1(), row.value2(), "ACTIVE".equals(row.value3()))));
    }
}
