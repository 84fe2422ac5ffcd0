package org.kabinet.access.token;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A token lets nobody in any more; what a program is doing by it at this moment is not written. */
@Component
class RevokeToken {
    private final TokenRepository tokens;
    private final LiveEvents live;
    private final Clock clock;

    RevokeToken(TokenRepository tokens, LiveEvents live, Clock clock) {
        this.tokens = tokens;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id) {
        TokenKeepers.mustBeOne();
        ApiToken token = tokens.withId(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Actor actor = TokenKeepers.mustKeepThoseOf(token.organisationId());
        if (tokens.revoke(id, actor.person(), clock.instant())) {
            live.publish(LiveEvent.TOKEN_REVOKED, id, Audience.person(token.personId()));
        }
    }
}
