package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.session.OpenedSession;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}/sessions")
@Tag(name = "People")
class PersonSessionsController {
    private final PersonSessions sessions;

    PersonSessionsController(PersonSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(
            operationId = "personSessions",
            summary = "Where a person is signed in",
            description = "For whoever may give them a new password.")
    List<OpenedSession> list(@PathVariable UUID id, HttpServletRequest request) {
        return sessions.of(id, current(request));
    }

    @DeleteMapping("/{session}")
    @Operation(operationId = "endPersonSession", summary = "End a session of a person; answers with those that remain")
    List<OpenedSession> end(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        sessions.end(id, session, current(request));
        return list(id, request);
    }

    @DeleteMapping
    @Operation(
            operationId = "endPersonSessions",
            summary = "End all sessions of a person",
            description = "Answers with those that remain; the session in which is asked is one of them.")
    List<OpenedSession> endAll(@PathVariable UUID id, HttpServletRequest request) {
        sessions.endAll(id, current(request));
        return list(id, request);
    }

    private static @Nullable String current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
