package org.kabinet.integrations.journal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_SESSION;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_STEP;
import static org.kabinet.jooq.integrations.Tables.ORDER_EXPORT;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private static final SelectField<ExchangeSession> SESSION = row(
                    EXCHANGE_SESSION.ID,
                    EXCHANGE_SESSION.ACCOUNT_ID,
                    EXCHANGE_SESSION.KIND.convertFrom(ExchangeSession.Kind::valueOf),
                    EXCHANGE_SESSION.STATE.convertFrom(ExchangeSession.State::valueOf),
                    EXCHANGE_SESSION.REPEATS_ID,
                    EXCHANGE_SESSION.SCHEMA_VERSION,
                    EXCHANGE_SESSION.FULL_KINDS.convertFrom(kinds -> Set.copyOf(Arrays.asList(kinds))),
                    EXCHANGE_SESSION.STARTED_AT)
            .mapping(ExchangeSession::new);

    private final DSLContext sql;

    SessionRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(ExchangeSession session, byte @Nullable [] tokenHash) {
        sql.insertInto(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.ID, session.id())
                .set(EXCHANGE_SESSION.ACCOUNT_ID, session.accountId())
                .set(EXCHANGE_SESSION.KIND, session.kind().name())
                .set(EXCHANGE_SESSION.REPEATS_ID, session.repeatsId())
                .set(EXCHANGE_SESSION.TOKEN_HASH, tokenHash)
                .set(EXCHANGE_SESSION.STATE, session.state().name())
                .set(EXCHANGE_SESSION.STARTED_AT, session.startedAt())
                .set(EXCHANGE_SESSION.TOUCHED_AT, session.startedAt())
                .execute();
    }

    Optional<ExchangeSession> find(UUID id) {
        return find(EXCHANGE_SESSION.ID.eq(id));
    }

    Optional<ExchangeSession> byToken(byte[] tokenHash) {
        return find(EXCHANGE_SESSION.TOKEN_HASH.eq(tokenHash));
    }

    private Optional<ExchangeSession> find(Condition which) {
        return sql.select(SESSION).from(EXCHANGE_SESSION).where(which).fetchOptional(mapping(it -> it));
    }

    /** Earlier conversations of the account about the same that could still be continued. */
    List<ExchangeSession> leftOpen(UUID accountId, ExchangeSession.Kind kind, UUID except) {
        return sql.select(SESSION)
                .from(EXCHANGE_SESSION)
                .where(
                        EXCHANGE_SESSION.ACCOUNT_ID.eq(accountId),
                        EXCHANGE_SESSION.KIND.eq(kind.name()),
                        EXCHANGE_SESSION.TOKEN_HASH.isNotNull(),
                        EXCHANGE_SESSION.ID.lt(except))
                .fetch(mapping(it -> it));
    }

    /** Conversations in which nothing has happened for long. */
    List<ExchangeSession> quietSince(Instant moment) {
        return sql.select(SESSION)
                .from(EXCHANGE_SESSION)
                .where(EXCHANGE_SESSION.TOKEN_HASH.isNotNull(), EXCHANGE_SESSION.TOUCHED_AT.lt(moment))
                .fetch(mapping(it -> it));
    }

    /** Conversations with a running step, and what people began here and never came to its end. */
    List<ExchangeSession> leftRunning() {
        Condition running = exists(selectOne()
                .from(EXCHANGE_STEP)
                .where(
                        EXCHANGE_STEP.SESSION_ID.eq(EXCHANGE_SESSION.ID),
                        EXCHANGE_STEP.STATE.eq(ExchangeStep.State.RUNNING.name())));
        Condition begunHere = EXCHANGE_SESSION
                .KIND
                .in(ExchangeSession.Kind.COMMAND.name(), ExchangeSession.Kind.REPEAT.name())
                .and(EXCHANGE_SESSION.STATE.eq(ExchangeSession.State.OPEN.name()));
        return sql.select(SESSION)
                .from(EXCHANGE_SESSION)
                .where(running.or(begunHere))
                .fetch(mapping(it -> it));
    }

    void touch(UUID id, Instant at) {
        sql.update(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.TOUCHED_AT, at)
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    /** Nobody can continue it from here on. */
    void forgetToken(UUID id) {
        sql.update(EXCHANGE_SESSION)
                .setNull(EXCHANGE_SESSION.TOKEN_HASH)
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    void asked(UUID id, @Nullable String schemaVersion) {
        sql.update(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.SCHEMA_VERSION, schemaVersion)
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    void addFullKinds(UUID id, Collection<String> kinds) {
        ExchangeSession known = find(id).orElseThrow();
        Set<String> all = new TreeSet<>(known.fullKinds());
        all.addAll(kinds);
        sql.update(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.FULL_KINDS, all.toArray(String[]::new))
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    void forgetFullKinds(UUID id) {
        sql.update(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.FULL_KINDS, new String[0])
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    /** A conversation is open while something is to be done in it, and then as good as the worst of its steps. */
    void settle(UUID id, Instant at) {
        Set<String> states = sql.selectDistinct(EXCHANGE_STEP.STATE)
                .from(EXCHANGE_STEP)
                .where(EXCHANGE_STEP.SESSION_ID.eq(id))
                .fetchSet(EXCHANGE_STEP.STATE);
        boolean open = states.contains(ExchangeStep.State.RECEIVED.name())
                || states.contains(ExchangeStep.State.RUNNING.name());
        boolean failed = states.contains(ExchangeStep.State.FAILED.name());
        ExchangeSession.State state =
                open ? ExchangeSession.State.OPEN : failed ? ExchangeSession.State.FAILED : ExchangeSession.State.DONE;
        sql.update(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.STATE, state.name())
                .set(EXCHANGE_SESSION.FINISHED_AT, open ? null : at)
                .where(EXCHANGE_SESSION.ID.eq(id))
                .execute();
    }

    /** Programs sign in more often than they have something to say; such conversations leave no trace. */
    void forgetEmpty(UUID accountId, Instant before) {
        sql.deleteFrom(EXCHANGE_SESSION)
                .where(
                        EXCHANGE_SESSION.ACCOUNT_ID.eq(accountId),
                        EXCHANGE_SESSION.STARTED_AT.lt(before),
                        notExists(selectOne()
                                .from(EXCHANGE_STEP)
                                .where(EXCHANGE_STEP.SESSION_ID.eq(EXCHANGE_SESSION.ID))),
                        notExists(
                                selectOne().from(ORDER_EXPORT).where(ORDER_EXPORT.SESSION_ID.eq(EXCHANGE_SESSION.ID))))
                .execute();
    }
}
