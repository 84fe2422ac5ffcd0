package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session/all")
@Tag(name = "Session")
class OwnSessionsController {
    private final KnownSessions known;
    private final EndOwnSessions endOwnSessions;

    OwnSessionsController(KnownSessions known, EndOwnSessions endOwnSessions) {
        this.known = known;
        this.endOwnSessions = endOwnSessions;
    }

    @GetMapping
    @Operation(operationId = "ownSessions", summary = "Where one is signed in, the latest first")
    List<OpenedSession> list(HttpServletRequest request) {
        return known.of(Actors.current().person(), current(request));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "endOwnSession",
            summary = "End another session of one's own",
            description = "Answers with those that remain. The session in which is asked is ended by signing out.")
    List<OpenedSession> end(@PathVariable UUID id, HttpServletRequest request) {
        endOwnSessions.one(id, current(request));
        return list(request);
    }

    @DeleteMapping
    @Operation(operationId = "endOwnOtherSessions", summary = "End all sessions of one's own but this one")
    List<OpenedSession> endOthers(HttpServletRequest request) {
        endOwnSessions.others(current(request));
        return list(request);
    }

    private static @Nullable String current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
