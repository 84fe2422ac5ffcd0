package org.kabinet.access.invitation;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.INVITATION_GRANT;
import static org.kabinet.jooq.access.Tables.INVITATION_KEY;
import static org.kabinet.jooq.access.Tables.ROLE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Grant;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {
    private static final Field<List<Grant>> GRANTS = multiset(select(
                            INVITATION_GRANT.ROLE.convertFrom(Role::valueOf),
                            INVITATION_GRANT.ROLE_ID,
                            ROLE.NAME,
                            INVITATION_GRANT.ORGANISATION_ID,
                            INVITATION_GRANT.LEGAL_ENTITIES,
                            INVITATION_GRANT.BRANCH_ID,
                            INVITATION_GRANT.SCOPE,
                            INVITATION_GRANT.VALID_FROM,
                            INVITATION_GRANT.VALID_UNTIL)
                    .from(INVITATION_GRANT)
                    .leftJoin(ROLE)
                    .on(ROLE.ID.eq(INVITATION_GRANT.ROLE_ID))
                    .where(INVITATION_GRANT.INVITATION_ID.eq(INVITATION.ID))
                    .orderBy(INVITATION_GRANT.POSITION))
            .convertFrom(rows -> rows.map(Records.mapping(Grant::stored)));

    static final SelectField<Invitation> COLUMNS = DSL.row(
                    INVITATION.ID,
                    INVITATION.EMAIL,
                    INVITATION.NAME,
                    INVITATION.LANGUAGE.convertFrom(Locale::of),
                    INVITATION.ORGANISATION_ID,
                    INVITATION.BRANCH_ID,
                    GRANTS,
                    INVITATION.INVITED_BY,
                    INVITATION.INVITED_BY_NAME,
                    INVITATION.CREATED_AT,
                    INVITATION.EXPIRES_AT,
                    INVITATION.ACCEPTED_AT,
                    INVITATION.REVOKED_AT,
                    INVITATION.LETTER_ID)
            .mapping(Invitation::new);

    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing happens if somebody with this address is asked in there already; tells whether it was new. */
    boolean insert(Invitation fresh) {
        boolean added = sql.insertInto(INVITATION)
                        .set(INVITATION.ID, fresh.id())
                        .set(INVITATION.EMAIL, fresh.email())
                        .set(INVITATION.NAME, fresh.name())
                        .set(INVITATION.LANGUAGE, fresh.language().getLanguage())
                        .set(INVITATION.ORGANISATION_ID, fresh.organisationId())
                        .set(INVITATION.BRANCH_ID, fresh.branchId())
                        .set(INVITATION.INVITED_BY, fresh.invitedBy())
                        .set(INVITATION.INVITED_BY_NAME, fresh.invitedByName())
                        .set(INVITATION.CREATED_AT, fresh.createdAt())
                        .set(INVITATION.EXPIRES_AT, fresh.expiresAt())
                        .onConflictDoNothing()
                        .execute()
                > 0;
        if (added) {
            addGrants(fresh);
        }
        return added;
    }

    private void addGrants(Invitation fresh) {
        for (int i = 0; i < fresh.grants().size(); i++) {
            Grant grant = fresh.grants().get(i);
            sql.insertInto(INVITATION_GRANT)
                    .set(INVITATION_GRANT.INVITATION_ID, fresh.id())
                    .set(INVITATION_GRANT.POSITION, i)
                    .set(INVITATION_GRANT.ROLE, grant.role().name())
                    .set(INVITATION_GRANT.ROLE_ID, grant.roleId())
                    .set(INVITATION_GRANT.ORGANISATION_ID, grant.organisationId())
                    .set(INVITATION_GRANT.LEGAL_ENTITIES, grant.entities())
                    .set(INVITATION_GRANT.SCOPE, grant.scoped())
                    .set(INVITATION_GRANT.BRANCH_ID, grant.branchId())
                    .set(INVITATION_GRANT.VALID_FROM, grant.from())
                    .set(INVITATION_GRANT.VALID_UNTIL, grant.until())
                    .execute();
        }
    }

    Optional<Invitation> lock(UUID id) {
        return sql.select(COLUMNS)
                .from(INVITATION)
                .where(INVITATION.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(it -> it));
    }

    Optional<UUID> openedBy(OneTimeKey key) {
        return sql.select(INVITATION_KEY.INVITATION_ID)
                .from(INVITATION_KEY)
                .where(INVITATION_KEY.HASH.eq(key.hash()))
                .fetchOptional(INVITATION_KEY.INVITATION_ID);
    }

    /** Whether another invitation there, to the same address, is still open. */
    boolean openElsewhere(Invitation invitation) {
        return sql.fetchExists(
                INVITATION,
                INVITATION
                        .EMAIL
                        .eq(invitation.email())
                        .and(INVITATION.ID.ne(invitation.id()))
                        .and(INVITATION.ORGANISATION_ID.isNotDistinctFrom(invitation.organisationId()))
                        .and(INVITATION.ACCEPTED_AT.isNull())
                        .and(INVITATION.REVOKED_AT.isNull()));
    }

    /** The open invitation there to this address, locked. */
    Invitation openOne(String email, UUID organisation) {
        return sql.select(COLUMNS)
                .from(INVITATION)
                .where(INVITATION.EMAIL.eq(email), INVITATION.ORGANISATION_ID.eq(organisation))
                .and(INVITATION.ACCEPTED_AT.isNull())
                .and(INVITATION.REVOKED_AT.isNull())
                .forUpdate()
                .fetchSingle(Records.mapping(it -> it));
    }

    void addKey(UUID invitation, OneTimeKey key, Instant at) {
        sql.insertInto(INVITATION_KEY)
                .set(INVITATION_KEY.HASH, key.hash())
                .set(INVITATION_KEY.INVITATION_ID, invitation)
                .set(INVITATION_KEY.CREATED_AT, at)
                .execute();
    }

    void removeKeys(UUID invitation) {
        sql.deleteFrom(INVITATION_KEY)
                .where(INVITATION_KEY.INVITATION_ID.eq(invitation))
                .execute();
    }

    void renew(UUID id, Instant expiresAt, UUID letter) {
        sql.update(INVITATION)
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .setNull(INVITATION.REVOKED_AT)
                .set(INVITATION.LETTER_ID, letter)
                .where(INVITATION.ID.eq(id))
                .execute();
    }

    void revoke(UUID id, Instant at) {
        sql.update(INVITATION)
                .set(INVITATION.REVOKED_AT, at)
                .where(INVITATION.ID.eq(id))
                .execute();
    }

    void accept(UUID id, UUID person, Instant at) {
        sql.update(INVITATION)
                .set(INVITATION.ACCEPTED_AT, at)
                .set(INVITATION.ACCEPTED_BY, person)
                .where(INVITATION.ID.eq(id))
                .execute();
    }
}
