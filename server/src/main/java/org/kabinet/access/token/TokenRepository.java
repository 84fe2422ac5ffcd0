package org.kabinet.access.token;

import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.API_TOKEN;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.access.role.MadeRole;
import org.kabinet.jooq.access.tables.records.ApiTokenRecord;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Repository;

@Repository
class TokenRepository {
    private final DSLContext sql;

    TokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ApiToken> withHash(byte[] hash) {
        return token(API_TOKEN.HASH.eq(hash));
    }

    Optional<ApiToken> withId(UUID id) {
        return token(API_TOKEN.ID.eq(id));
    }

    private Optional<ApiToken> token(Condition which) {
        return sql.selectFrom(API_TOKEN).where(which).fetchOptional(TokenRepository::token);
    }

    private static ApiToken token(ApiTokenRecord row) {
        return new ApiToken(
                row.getId(),
                row.getPersonId(),
                Cabinet.valueOf(row.getCabinet()),
                row.getOrganisationId(),
                row.getName(),
                MadeRole.permissions(row.getPermissions()),
                entities(row.getLegalEntities()),
                row.getExpiresAt(),
                row.getRevokedAt(),
                row.getLastUsedAt());
    }

    /** How many are good, for a customer or for the seller. */
    int working(@Nullable UUID organisationId, Instant now) {
        return sql.fetchCount(
                API_TOKEN,
                API_TOKEN
                        .ORGANISATION_ID
                        .isNotDistinctFrom(organisationId)
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .and(API_TOKEN.EXPIRES_AT.gt(now)));
    }

    /** Nothing happens if the id is taken; tells whether the token was added. */
    boolean insert(ApiToken fresh, TokenText text, Instant at) {
        return sql.insertInto(API_TOKEN)
                        .set(API_TOKEN.ID, fresh.id())
                        .set(API_TOKEN.PERSON_ID, fresh.personId())
                        .set(API_TOKEN.CABINET, fresh.cabinet().name())
                        .set(API_TOKEN.ORGANISATION_ID, fresh.organisationId())
                        .set(API_TOKEN.NAME, fresh.name())
                        .set(API_TOKEN.HASH, text.hash())
                        .set(API_TOKEN.HINT, text.hint())
                        .set(API_TOKEN.PERMISSIONS, codes(fresh.permissions()))
                        .set(API_TOKEN.LEGAL_ENTITIES, array(fresh.legalEntities()))
                        .set(API_TOKEN.CREATED_AT, at)
                        .set(API_TOKEN.EXPIRES_AT, fresh.expiresAt())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Whoever of many calls at once finds the row locked leaves it to the one that writes. */
    void used(UUID id, Instant at, String address) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_AT, at)
                .set(API_TOKEN.LAST_USED_FROM, address)
                .where(API_TOKEN.ID.in(select(API_TOKEN.ID)
                        .from(API_TOKEN)
                        .where(API_TOKEN.ID.eq(id))
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    /** Those that end before a moment and whose owners were not told yet; from now on they were. */
    List<ApiToken> warned(Instant now, Instant endBefore, Instant madeBefore) {
        return sql.update(API_TOKEN)
                .set(API_TOKEN.WARNED_AT, now)
                .where(API_TOKEN.WARNED_AT.isNull(), API_TOKEN.REVOKED_AT.isNull())
                .and(API_TOKEN.EXPIRES_AT.gt(now))
                .and(API_TOKEN.EXPIRES_AT.lt(endBefore))
                .and(API_TOKEN.CREATED_AT.lt(madeBefore))
                .returning()
                .fetch()
                .map(TokenRepository::token);
    }

    /** Tells whether it was good until now, and not revoked by somebody else at the same moment. */
    boolean revoke(UUID id, UUID by, Instant at) {
        return sql.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, at)
                        .set(API_TOKEN.REVOKED_BY, by)
                        .where(API_TOKEN.ID.eq(id))
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    private static String[] codes(Set<Permission> permissions) {
        return Stream.of(Permission.values())
                .filter(permissions::contains)
                .map(Permission::code)
                .toArray(String[]::new);
    }

    private static UUID @Nullable [] array(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().sorted().toArray(UUID[]::new);
    }

    private static @Nullable Set<UUID> entities(UUID @Nullable [] ids) {
        return ids == null ? null : Set.copyOf(Arrays.asList(ids));
    }
}
