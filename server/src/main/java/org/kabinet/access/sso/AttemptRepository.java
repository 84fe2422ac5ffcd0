package org.kabinet.access.sso;

import static org.kabinet.jooq.access.Tables.SSO_ATTEMPT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.access.key.OneTimeKey;
import org.springframework.stereotype.Repository;

/** Who is on the way to a provider and back; of what they carry only hashes are kept. */
@Repository
class AttemptRepository {
    private final DSLContext sql;

    AttemptRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those whose time is over go with the next that comes. */
    void insert(OneTimeKey state, OneTimeKey browser, UUID provider, Instant now, Instant until) {
        sql.deleteFrom(SSO_ATTEMPT).where(SSO_ATTEMPT.EXPIRES_AT.le(now)).execute();
        sql.insertInto(SSO_ATTEMPT)
                .set(SSO_ATTEMPT.STATE_HASH, state.hash())
                .set(SSO_ATTEMPT.BROWSER_HASH, browser.hash())
                .set(SSO_ATTEMPT.PROVIDER_ID, provider)
                .set(SSO_ATTEMPT.EXPIRES_AT, until)
                .execute();
    }

    /** To which provider this browser was sent with this state; it comes back once. */
    Optional<UUID> take(OneTimeKey state, OneTimeKey browser, Instant now) {
        return sql.deleteFrom(SSO_ATTEMPT)
                .where(SSO_ATTEMPT.STATE_HASH.eq(state.hash()), SSO_ATTEMPT.BROWSER_HASH.eq(browser.hash()))
                .and(SSO_ATTEMPT.EXPIRES_AT.gt(now))
                .returning(SSO_ATTEMPT.PROVIDER_ID)
                .fetchOptional(SSO_ATTEMPT.PROVIDER_ID);
    }
}
