package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Keeps the browser session in step with who is in it. */
@Component
class OpenSession {
    private final ActorDirectory directory;
    private final SessionQueries queries;
    private final Ids ids;
    private final Clock clock;

    OpenSession(ActorDirectory directory, SessionQueries queries, Ids ids, Clock clock) {
        this.directory = directory;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a session under a new id, so that one planted before signing in is worth nothing. */
    SessionView in(HttpServletRequest request, SignedIn who, UUID device) {
        HttpSession session = fresh(request);
        Arrival.by(request, ids.next(), clock.instant(), device).rememberIn(session);
        return remember(session, who);
    }

    /** Opens a session in which nothing can be done but to go on coming in. */
    void halfWay(HttpServletRequest request, HalfOpen who) {
        who.rememberIn(fresh(request));
    }

    /** Does what belongs to coming in, as the person who does it. */
    void onTheWayIn(HalfOpen who, Runnable work) {
        Cabinet first = cabinets(who.personId()).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(AccessProblem.NO_ROLE));
        Actors.runAs(actor(new SignedIn(who.personId(), first, who.vouchedAt())), work);
    }

    SessionView moveTo(Cabinet cabinet, HttpServletRequest request) {
        SignedIn who = signedIn(request);
        if (!cabinets(who.personId()).contains(cabinet)) {
            throw new ProblemException(AccessProblem.NOT_YOUR_CABINET);
        }
        return remember(request.getSession(true), who.in(cabinet));
    }

    SessionView current(HttpServletRequest request) {
        Actors.current().person();
        SignedIn who = signedIn(request);
        return queries.view(who, cabinets(who.personId()), device(request.getSession(false)));
    }

    private static @Nullable UUID device(@Nullable HttpSession session) {
        return Arrival.of(session).map(Arrival::rememberedAs).orElse(null);
    }

    private SessionView remember(HttpSession session, SignedIn who) {
        Actor actor = actor(who);
        who.rememberIn(session);
        return Actors.callAs(actor, () -> queries.view(who, cabinets(who.personId()), device(session)));
    }

    private Actor actor(SignedIn who) {
        return directory.actor(who).orElseThrow(() -> new ProblemException(AccessProblem.NO_ROLE));
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    private List<Cabinet> cabinets(UUID personId) {
        return directory.grants(personId).map(Grants::cabinets).orElse(List.of());
    }

    private static SignedIn signedIn(HttpServletRequest request) {
        return SignedIn.of(request.getSession(false))
                .orElseThrow(() -> new ProblemException(PlatformProblem.UNAUTHENTICATED));
    }
}
