package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming in by a passkey; open to everybody, and slow for whoever comes too often. */
@RestController
@RequestMapping("/api/v1/session/passkey")
@Tag(name = "Session")
class PasskeyController {
    private static final int TRIES = 300;

    private final Portal portal;
    private final Challenges challenges;
    private final SignInByPasskey signInByPasskey;
    private final AddressLimit tries;

    PasskeyController(Portal portal, Challenges challenges, SignInByPasskey signInByPasskey, Clock clock) {
        this.portal = portal;
        this.challenges = challenges;
        this.signInByPasskey = signInByPasskey;
        this.tries = new AddressLimit(clock, TRIES, Duration.ofMinutes(10));
    }

    @PostMapping("/challenge")
    @Operation(
            operationId = "askPasskey",
            summary = "Get what a device shall sign to let its owner in; open to everybody")
    PasskeyQuestion ask(HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        portal.mustHavePasskeys();
        return new PasskeyQuestion(Base64Url.of(challenges.next(null)), portal.name(), portal.origin());
    }

    @PostMapping
    @Operation(
            operationId = "signInByPasskey",
            summary = "Open a browser session by a passkey",
            description = "It is password and second factor in one, since the device makes sure of its owner.")
    SessionView signIn(@Valid @RequestBody PasskeyAnswer answer, HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        return signInByPasskey.by(answer.signed(), request);
    }
}
