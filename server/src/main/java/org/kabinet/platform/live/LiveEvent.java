package org.kabinet.platform.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed, and open pages may want to look again. It carries no data: who may not see the thing learns at most
 * that it exists, and the audience keeps even that from them.
 *
 * @param eventId names this very event, later ones sort after it
 * @param id the thing that changed
 */
public record LiveEvent(UUID eventId, String type, @Nullable UUID id, Audience audience, Instant at) {
    /** Roles, people, organisations or price lists of somebody changed. */
    public static final String ACCESS_CHANGED = "access.changed";

    /** Somebody's session was ended by themselves elsewhere or by who may; the id is the one under which sessions are listed. */
    public static final String SESSION_ENDED = "session.ended";

    /** A token of somebody's program was revoked; the id is the token's. */
    public static final String TOKEN_REVOKED = "token.revoked";

    /** There is a new version of what everybody agrees to. */
    public static final String AGREEMENT_CHANGED = "agreement.changed";

    /** Somebody has withdrawn what they agreed to; the id is theirs. */
    public static final String CONSENT_WITHDRAWN = "consent.withdrawn";

    /** Something may have been missed: look at everything again. */
    public static final String RESYNC = "resync";
}
