package org.kabinet.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.actor.Permit;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The requests under way on this node, by the session or the token that they came with. When it is ended on any node, they end with it: an upload that
 * takes minutes must not write for somebody who was put out meanwhile.
 */
@Component
public final class RequestsUnderWay {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final Set<String> ENDINGS = Set.of(LiveEvent.SESSION_ENDED, LiveEvent.TOKEN_REVOKED);

    private final ConcurrentMap<UUID, Set<Permit>> permits = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;

    RequestsUnderWay(Clock clock) {
        this.clock = clock;
    }

    /** A permit for one request. A session that ended between being read and this moment gives none that holds. */
    public Permit begin(UUID session) {
        Permit permit = new Permit();
        permits.compute(session, (id, others) -> {
            Set<Permit> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(permit);
            return all;
        });
        if (ended.containsKey(session)) {
            permit.withdraw();
        }
        return permit;
    }

    /** The request is over. */
    public void end(UUID session, Permit permit) {
        permits.computeIfPresent(session, (id, all) -> {
            all.remove(permit);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void happened(LiveEvent event) {
        UUID session = event.id();
        if (session != null && ENDINGS.contains(event.type())) {
            Instant now = clock.instant();
            ended.values().removeIf(at -> at.plus(REMEMBERED).isBefore(now));
            ended.put(session, now);
            permits.getOrDefault(session, Set.of()).forEach(Permit::withdraw);
        }
    }
}
