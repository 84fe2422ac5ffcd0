package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.trail.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Session", description = "Coming in, going out, and the cabinet one acts from")
class SessionController {
    private final SignIn signIn;
    private final OpenSession openSession;
    private final ChangeOwnPassword changeOwnPassword;
    private final ChangeLanguage changeLanguage;
    private final Trail trail;

    SessionController(
            SignIn signIn,
            OpenSession openSession,
            ChangeOwnPassword changeOwnPassword,
            ChangeLanguage changeLanguage,
            Trail trail) {
        this.signIn = signIn;
        this.openSession = openSession;
        this.changeOwnPassword = changeOwnPassword;
        this.changeLanguage = changeLanguage;
        this.trail = trail;
    }

    record Credentials(
            @NotBlank @Size(max = 200) @Schema(example = "buyer@demo.kabinet")
            String login,

            @NotBlank @Size(max = 200) String password) {}

    record CabinetChoice(@NotNull Cabinet cabinet) {}

    record SessionChange(
            @Nullable @Pattern(regexp = "ru|en") String language) {}

    record PasswordChange(
            @NotBlank @Size(max = 200) String current,
            @NotNull @Size(max = 1000) String next,

            @Nullable
            @Size(max = 40)
            @Schema(description = "Of the second factor, for whoever has set one up", example = "123456")
            String code) {
        /** Without passwords and code. */
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @PostMapping
    @Operation(
            operationId = "signIn",
            summary = "Open a browser session",
            description =
                    "Whoever has set up a second factor is answered with the problem second-factor-needed, and goes on"
                            + " in the same browser session with its code.")
    SessionView signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        return signIn.with(credentials.login(), credentials.password(), request);
    }

    @GetMapping
    @Operation(operationId = "session", summary = "Who is signed in, and what they may do")
    SessionView session(HttpServletRequest request) {
        return openSession.current(request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "Close the session")
    void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            trail.signedOut();
            session.invalidate();
        }
    }

    @PostMapping("/cabinet")
    @Operation(operationId = "enterCabinet", summary = "Act from another of one's cabinets")
    SessionView enterCabinet(@Valid @RequestBody CabinetChoice choice, HttpServletRequest request) {
        return openSession.moveTo(choice.cabinet(), request);
    }

    @PatchMapping
    @Operation(operationId = "changeLanguage", summary = "Remember the language of the signed-in person")
    SessionView change(@Valid @RequestBody SessionChange change, HttpServletRequest request) {
        changeLanguage.to(change.language());
        return openSession.current(request);
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changeOwnPassword", summary = "Change one's own password; other sessions end")
    void changePassword(@Valid @RequestBody PasswordChange change, HttpServletRequest request) {
        changeOwnPassword.from(
                change.current(),
                change.next(),
                change.code(),
                request.getSession().getId());
    }
}
