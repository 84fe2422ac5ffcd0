package org.kabinet.access.bulk;

import static org.jooq.impl.DSL.count;
import static org.kabinet.jooq.access.Tables.BULK_INVITATION;
import static org.kabinet.jooq.access.Tables.BULK_LINE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BulkRepository {
    private final DSLContext sql;
    private final JsonMapper json;

    BulkRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A list as far as it takes to send it. */
    record Head(
            UUID id,
            Locale language,
            Cabinet cabinet,
            UUID createdBy,
            @Nullable Instant startedAt) {}

    void insert(UUID id, @Nullable UUID organisation, String fileName, Head head, Instant at) {
        sql.insertInto(BULK_INVITATION)
                .set(BULK_INVITATION.ID, id)
                .set(BULK_INVITATION.ORGANISATION_ID, organisation)
                .set(BULK_INVITATION.FILE_NAME, fileName)
                .set(BULK_INVITATION.LANGUAGE, head.language().getLanguage())
                .set(BULK_INVITATION.CABINET, head.cabinet().name())
                .set(BULK_INVITATION.CREATED_BY, head.createdBy())
                .set(BULK_INVITATION.CREATED_AT, at)
                .execute();
    }

    void addLines(UUID bulk, List<StoredLine> lines) {
        var insert = sql.insertInto(
                BULK_LINE,
                BULK_LINE.BULK_ID,
                BULK_LINE.LINE,
                BULK_LINE.EMAIL,
                BULK_LINE.NAME,
                BULK_LINE.ROLES,
                BULK_LINE.INN,
                BULK_LINE.ORGANISATION_ID,
                BULK_LINE.ORGANISATION_NAME,
                BULK_LINE.GRANTED,
                BULK_LINE.OUTCOME,
                BULK_LINE.FAULTS,
                BULK_LINE.INVITATION_ID);
        for (StoredLine it : lines) {
            insert = insert.values(
                    bulk,
                    it.line(),
                    it.email(),
                    it.name(),
                    it.roles(),
                    it.inn(),
                    it.organisationId(),
                    it.organisationName(),
                    it.granted().stream().map(Role::name).toArray(String[]::new),
                    it.outcome().name(),
                    faults(it.faults()),
                    it.invitationId());
        }
        insert.execute();
    }

    Optional<Head> lock(UUID id) {
        return sql.select(
                        BULK_INVITATION.ID,
                        BULK_INVITATION.LANGUAGE.convertFrom(Locale::of),
                        BULK_INVITATION.CABINET.convertFrom(Cabinet::valueOf),
                        BULK_INVITATION.CREATED_BY,
                        BULK_INVITATION.STARTED_AT)
                .from(BULK_INVITATION)
                .where(BULK_INVITATION.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(Head::new));
    }

    boolean anyReady(UUID bulk) {
        return sql.fetchExists(
                BULK_LINE, BULK_LINE.BULK_ID.eq(bulk).and(BULK_LINE.OUTCOME.eq(BulkOutcome.READY.name())));
    }

    /** The next line that is to be sent. */
    Optional<StoredLine> nextReady(UUID bulk) {
        return sql.select(line())
                .from(BULK_LINE)
                .where(BULK_LINE.BULK_ID.eq(bulk), BULK_LINE.OUTCOME.eq(BulkOutcome.READY.name()))
                .orderBy(BULK_LINE.LINE)
                .limit(1)
                .fetchOptional(Records.mapping(it -> it));
    }

    void became(UUID bulk, int line, BulkOutcome outcome, List<LineFault> faults) {
        sql.update(BULK_LINE)
                .set(BULK_LINE.OUTCOME, outcome.name())
                .set(BULK_LINE.FAULTS, faults(faults))
                .where(BULK_LINE.BULK_ID.eq(bulk), BULK_LINE.LINE.eq(line))
                .execute();
    }

    void started(UUID id, Instant at) {
        sql.update(BULK_INVITATION)
                .set(BULK_INVITATION.STARTED_AT, at)
                .where(BULK_INVITATION.ID.eq(id))
                .execute();
    }

    void finished(UUID id, Instant at) {
        sql.update(BULK_INVITATION)
                .set(BULK_INVITATION.FINISHED_AT, at)
                .where(BULK_INVITATION.ID.eq(id))
                .execute();
    }

    /** Lists that were sent, or never will be, go with all that stood in them. */
    int forget(Instant madeBefore) {
        return sql.deleteFrom(BULK_INVITATION)
                .where(BULK_INVITATION.CREATED_AT.lt(madeBefore))
                .execute();
    }

    SelectField<StoredLine> line() {
        return DSL.row(
                        BULK_LINE.LINE,
                        BULK_LINE.EMAIL,
                        BULK_LINE.NAME,
                        BULK_LINE.ROLES,
                        BULK_LINE.INN,
                        BULK_LINE.ORGANISATION_ID,
                        BULK_LINE.ORGANISATION_NAME,
                        BULK_LINE.GRANTED.convertFrom(
                                names -> Arrays.stream(names).map(Role::valueOf).toList()),
                        BULK_LINE.OUTCOME.convertFrom(BulkOutcome::valueOf),
                        BULK_LINE.FAULTS.convertFrom(told -> List.of(json.readValue(told.data(), LineFault[].class))),
                        BULK_LINE.INVITATION_ID)
                .mapping(StoredLine::new);
    }

    static Field<Integer> countOf(BulkOutcome outcome) {
        return count().filterWhere(BULK_LINE.OUTCOME.eq(outcome.name()));
    }

    private JSONB faults(List<LineFault> faults) {
        return JSONB.valueOf(json.writeValueAsString(faults));
    }
}
