package org.kabinet.access.bulk;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.kabinet.access.bulk.BulkRepository.countOf;
import static org.kabinet.jooq.access.Tables.BULK_INVITATION;
import static org.kabinet.jooq.access.Tables.BULK_LINE;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists of people as whoever brought them sees them, and who of the people is here already. */
@Repository
class BulkQueries {
    private static final int LATEST = 20;

    private static final SelectField<BulkInvitation.Counts> COUNTS = row(
                    countOf(BulkOutcome.READY),
                    countOf(BulkOutcome.WRONG),
                    countOf(BulkOutcome.MEMBER),
                    countOf(BulkOutcome.WAITING),
                    countOf(BulkOutcome.INVITED),
                    countOf(BulkOutcome.REFUSED))
            .mapping(BulkInvitation.Counts::new);

    private static final Field<BulkState> STATE = DSL.when(
                    BULK_INVITATION.FINISHED_AT.isNotNull(), BulkState.DONE.name())
            .when(BULK_INVITATION.STARTED_AT.isNotNull(), BulkState.SENDING.name())
            .otherwise(BulkState.CHECKED.name())
            .convertFrom(BulkState::valueOf);

    private final DSLContext sql;
    private final BulkRepository repository;

    BulkQueries(DSLContext sql, BulkRepository repository) {
        this.sql = sql;
        this.repository = repository;
    }

    /** A person by address, with regard to one organisation. */
    record Place(String email, UUID organisation) {}

    Optional<BulkInvitation> list(UUID id, UUID owner) {
        return lists(BULK_INVITATION.ID.eq(id), owner).stream().findFirst();
    }

    /** The latest of the owner's lists. */
    List<BulkInvitation> latest(UUID owner, @Nullable UUID organisation) {
        return lists(
                organisation == null ? DSL.noCondition() : BULK_INVITATION.ORGANISATION_ID.eq(organisation), owner);
    }

    private List<BulkInvitation> lists(Condition which, UUID owner) {
        return sql.select(
                        BULK_INVITATION.ID,
                        BULK_INVITATION.ORGANISATION_ID,
                        BULK_INVITATION.FILE_NAME,
                        STATE,
                        BULK_INVITATION.CREATED_AT,
                        BULK_INVITATION.STARTED_AT,
                        BULK_INVITATION.FINISHED_AT,
                        COUNTS)
                .from(BULK_INVITATION)
                .join(BULK_LINE)
                .on(BULK_LINE.BULK_ID.eq(BULK_INVITATION.ID))
                .where(which, BULK_INVITATION.CREATED_BY.eq(owner))
                .groupBy(BULK_INVITATION.ID)
                .orderBy(BULK_INVITATION.CREATED_AT.desc(), BULK_INVITATION.ID)
                .limit(LATEST)
                .fetch(Records.mapping(BulkInvitation::new));
    }

    /** @param outcomes null means all of them */
    List<StoredLine> lines(UUID bulk, @Nullable Collection<BulkOutcome> outcomes, int after, int limit) {
        Condition which = outcomes == null
                ? DSL.noCondition()
                : BULK_LINE.OUTCOME.in(outcomes.stream().map(BulkOutcome::name).toList());
        return sql.select(repository.line())
                .from(BULK_LINE)
                .where(BULK_LINE.BULK_ID.eq(bulk), BULK_LINE.LINE.gt(after), which)
                .orderBy(BULK_LINE.LINE)
                .limit(limit)
                .fetch(Records.mapping(it -> it));
    }

    Set<Place> members(Collection<String> emails, Collection<UUID> organisations) {
        return sql
                .select(DSL.lower(PERSON.LOGIN), ROLE_GRANT.ORGANISATION_ID)
                .from(PERSON)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.LOGIN.in(emails), ROLE_GRANT.ORGANISATION_ID.eq(any(organisations.toArray(UUID[]::new))))
                .fetch(Records.mapping(Place::new))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Those who were asked in and have not come. */
    Set<Place> invited(Collection<String> emails, Collection<UUID> organisations) {
        return sql
                .select(DSL.lower(INVITATION.EMAIL), INVITATION.ORGANISATION_ID)
                .from(INVITATION)
                .where(
                        INVITATION.EMAIL.in(emails),
                        INVITATION.ORGANISATION_ID.eq(any(organisations.toArray(UUID[]::new))))
                .and(INVITATION.ACCEPTED_AT.isNull())
                .and(INVITATION.REVOKED_AT.isNull())
                .fetch(Records.mapping(Place::new))
                .stream()
                .collect(Collectors.toSet());
    }
}
