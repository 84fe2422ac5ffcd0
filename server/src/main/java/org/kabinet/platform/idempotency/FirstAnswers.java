package org.kabinet.platform.idempotency;

import static org.kabinet.jooq.platform.Tables.IDEMPOTENCY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.database.Standalone;
import org.kabinet.platform.database.Written;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first answers to unsafe calls, each written by one statement that is a transaction of its own. They are written without waiting for the disk: should the machine fail in between, a
 * retry meets the thing itself, whose id the client made. What was answered is sealed: it may hold a password that was handed over.
 */
@Repository
class FirstAnswers {
    private static final Duration NODE_DIED = Duration.ofMinutes(2);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final Written BEGIN = Written.of("""
            insert into platform.idempotency (person_id, key, request_hash, started_at)
            select {0}, {1}, {2}, {3} from (select set_config('synchronous_commit', 'off', true)) as quick
            on conflict do nothing""");
    private static final Written ANSWER = Written.of("""
            update platform.idempotency set status = {0}, headers = {1}, body = {2}, packed = true
            from (select set_config('synchronous_commit', 'off', true)) as quick
            where person_id = {3} and key = {4}""");

    private final DSLContext sql;
    private final JsonMapper json;
    private final Seal seal;
    private final Clock clock;

    FirstAnswers(DSLContext sql, JsonMapper json, Seal seal, Clock clock) {
        this.sql = Standalone.statements(sql);
        this.json = json;
        this.seal = seal;
        this.clock = clock;
    }

    /** What is known of a call when it arrives. */
    sealed interface Known {
        /** It is the first with its key. */
        record First() implements Known {}

        /** Its key belongs to another request. */
        record Other() implements Known {}

        /** The first is still running. */
        record Running() implements Known {}

        /** The first was answered so. */
        record Answered(int status, Map<String, String> headers, byte[] body) implements Known {}
    }

    public Known begin(UUID person, String key, byte[] requestHash) {
        Instant now = clock.instant();
        int written = BEGIN.command(sql, DSL.val(person), DSL.val(key), DSL.val(requestHash), DSL.val(now))
                .execute();
        return written == 1 ? new Known.First() : earlier(person, key, requestHash, now);
    }

    public void answered(UUID person, String key, Known.Answered answer) {
        ANSWER.command(
                        sql,
                        DSL.val(answer.status()),
                        DSL.val(JSONB.valueOf(json.writeValueAsString(answer.headers()))),
                        DSL.val(seal.seal(Packed.pack(answer.body()), purpose(person, key))),
                        DSL.val(person),
                        DSL.val(key))
                .execute();
    }

    /** The call failed for reasons of ours: a retry shall be tried in earnest. */
    public void forget(UUID person, String key) {
        sql.deleteFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.PERSON_ID.eq(person), IDEMPOTENCY.KEY.eq(key))
                .execute();
    }

    public int forgetOlderThan(Duration age) {
        return sql.deleteFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.STARTED_AT.lt(clock.instant().minus(age)))
                .execute();
    }

    private Known earlier(UUID person, String key, byte[] requestHash, Instant now) {
        var row = sql.selectFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.PERSON_ID.eq(person), IDEMPOTENCY.KEY.eq(key))
                .fetchOne();
        if (row == null) {
            return new Known.Running();
        }
        if (!Arrays.equals(row.getRequestHash(), requestHash)) {
            return new Known.Other();
        }
        @Nullable Integer status = row.getStatus();
        if (status != null) {
            byte[] body = seal.open(row.getBody(), purpose(person, key));
            return new Known.Answered(
                    status,
                    json.readValue(row.getHeaders().data(), HEADERS),
                    row.getPacked() ? Packed.unpack(body) : body);
        }
        return row.getStartedAt().plus(NODE_DIED).isBefore(now) && takenOver(person, key, row.getStartedAt(), now)
                ? new Known.First()
                : new Known.Running();
    }

    private static String purpose(UUID person, String key) {
        return "first answer " + person + " " + key;
    }

    private boolean takenOver(UUID person, String key, Instant startedAt, Instant now) {
        return sql.update(IDEMPOTENCY)
                        .set(IDEMPOTENCY.STARTED_AT, now)
                        .where(IDEMPOTENCY.PERSON_ID.eq(person), IDEMPOTENCY.KEY.eq(key))
                        .and(IDEMPOTENCY.STARTED_AT.eq(startedAt))
                        .and(IDEMPOTENCY.STATUS.isNull())
                        .execute()
                == 1;
    }
}
