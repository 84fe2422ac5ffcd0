package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Keeps the browser session in step with who is in it. */
@Component
class OpenSession {
    private final ActorDirectory directory;
    private final SessionQueries queries;

    OpenSession(ActorDirectory directory, SessionQueries queries) {
        this.directory = directory;
        this.queries = queries;
    }

    /** Opens a session under a new id, so that one planted before signing in is worth nothing. */
    SessionView in(HttpServletRequest request, SignedIn who) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return remember(request.getSession(true), who);
    }

    SessionView moveTo(Cabinet cabinet, HttpServletRequest request) {
        SignedIn who = signedIn(request);
        if (!cabinets(who).contains(cabinet)) {
            throw new ProblemException(AccessProblem.NOT_YOUR_CABINET);
        }
        return remember(request.getSession(true), new SignedIn(who.personId(), cabinet));
    }

    SessionView current(HttpServletRequest request) {
        Actors.current().person();
        SignedIn who = signedIn(request);
        return queries.view(who, cabinets(who));
    }

    private SessionView remember(HttpSession session, SignedIn who) {
        var actor = directory.actor(who).orElseThrow(() -> new ProblemException(AccessProblem.NO_ROLE));
        who.rememberIn(session);
        return Actors.callAs(actor, () -> queries.view(who, cabinets(who)));
    }

    private List<Cabinet> cabinets(SignedIn who) {
        return directory.grants(who.personId()).map(Grants::cabinets).orElse(List.of());
    }

    private static SignedIn signedIn(HttpServletRequest request) {
        return SignedIn.of(request.getSession(false))
                .orElseThrow(() -> new ProblemException(PlatformProblem.UNAUTHENTICATED));
    }
}
