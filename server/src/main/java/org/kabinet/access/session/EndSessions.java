package org.kabinet.access.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.trail.Trail;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions: who is in by them is out with the next request, pages that are open lose their stream, and what is under way is not
 * written any more.
 */
@Component
public class EndSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LiveEvents live;
    private final Trail trail;

    EndSessions(JdbcIndexedSessionRepository sessions, LiveEvents live, Trail trail) {
        this.sessions = sessions;
        this.live = live;
        this.trail = trail;
    }

    /**
     * Ends all sessions of the person.
     *
     * @param except the session in which this is asked for, if it shall stay
     * @return how many there were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(UUID personId, @Nullable String except) {
        return end(personId, other(except));
    }

    /**
     * Ends one session, unless it is the one in which this is asked for.
     *
     * @param listed the id under which the session is listed
     * @return how many there were: one or none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int one(UUID personId, UUID listed, @Nullable String except) {
        return end(
                personId,
                other(except)
                        .and(session -> Arrival.of(session)
                                .filter(arrival -> arrival.id().equals(listed))
                                .isPresent()));
    }

    /**
     * Ends the sessions that began on a device.
     *
     * @param device the id under which it is remembered
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int from(UUID personId, UUID device, @Nullable String except) {
        return end(
                personId,
                other(except)
                        .and(session -> Arrival.of(session)
                                .filter(arrival -> arrival.rememberedAs().equals(device))
                                .isPresent()));
    }

    /** Ends the sessions for which an identity provider of the place has vouched. */
    @Transactional(propagation = Propagation.MANDATORY)
    int vouchedAt(UUID personId, Home home) {
        return end(personId, session -> SignedIn.isVouchedAt(session, home));
    }

    private static Predicate<Session> other(@Nullable String except) {
        String kept = except == null ? null : SessionKeys.kept(except);
        return session -> !session.getId().equals(kept);
    }

    private int end(UUID personId, Predicate<Session> which) {
        Map<String, ? extends Session> open = sessions.findByPrincipalName(personId.toString());
        List<? extends Session> ended = open.values().stream().filter(which).toList();
        ended.forEach(session -> {
            sessions.deleteById(session.getId());
            Arrival.of(session)
                    .ifPresent(
                            arrival -> live.publish(LiveEvent.SESSION_ENDED, arrival.id(), Audience.person(personId)));
        });
        if (!ended.isEmpty()) {
            trail.sessionsEnded(personId, ended.size());
        }
        return ended.size();
    }
}
