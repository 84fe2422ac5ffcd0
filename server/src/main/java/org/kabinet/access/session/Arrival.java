package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.device.Device;
import org.springframework.session.Session;

/**
 * How a session began; kept in the session, so that a list of sessions needs no books of its own.
 *
 * @param id names the session to people, since its own id is the key to it
 * @param rememberedAs the id under which the device is remembered
 */
record Arrival(UUID id, Instant at, String address, Device device, UUID rememberedAs) implements Serializable {
    private static final String ATTRIBUTE = "kabinet.arrival";

    static Arrival by(HttpServletRequest request, UUID id, Instant at, UUID rememberedAs) {
        return new Arrival(id, at, request.getRemoteAddr(), Device.of(request.getHeader("User-Agent")), rememberedAs);
    }

    static Optional<Arrival> of(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Arrival) session.getAttribute(ATTRIBUTE));
    }

    static Optional<Arrival> of(Session session) {
        return Optional.ofNullable(session.<Arrival>getAttribute(ATTRIBUTE));
    }

    void rememberIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
