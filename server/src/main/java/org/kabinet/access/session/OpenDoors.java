package org.kabinet.access.session;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is open to whoever comes, known or not. */
final class OpenDoors {
    static final String[] THE_DOOR = {"/api/openapi.json", "/api/v1/session", "/api/v1/setup", "/api/v1/password-terms"
    };
    static final String[] WAYS_IN = {
        "/api/v1/invitations/opening",
        "/api/v1/invitations/acceptance",
        "/api/v1/registrations",
        "/api/v1/registrations/proof",
        "/api/v1/registrations/completion",
        "/api/v1/session/second-factor",
        "/api/v1/session/aged-password",
        "/api/v1/session/passkey",
        "/api/v1/session/passkey/challenge",
        "/api/v1/session/link",
        "/api/v1/session/link/opening",
        "/api/v1/session/sso",
        "/api/v1/session/sso/return"
    };
    static final String[] SIGNS_AT_THE_DOOR = {
        "/api/v1/seller",
        "/api/v1/registrations/terms",
        "/api/v1/session/link",
        "/api/v1/session/aged-password",
        "/api/v1/session/sso",
        "/api/v1/agreements"
    };

    /** On the way in, and also for whoever is inside: what one changes there is one's own. */
    static final String[] STEPS_ON_THE_WAY = {
        "/api/v1/session/second-factor/setup", "/api/v1/session/second-factor/confirmation"
    };

    private OpenDoors() {}

    /** What anybody may, the steps aside that are about whoever is on the way in. */
    static RequestMatcher anybodys() {
        return new OrRequestMatcher(Stream.of(
                        Arrays.stream(THE_DOOR).map(path -> at(null, path)),
                        Arrays.stream(WAYS_IN).map(path -> at(HttpMethod.POST, path)),
                        Arrays.stream(SIGNS_AT_THE_DOOR).map(path -> at(HttpMethod.GET, path)))
                .flatMap(all -> all)
                .toList());
    }

    private static RequestMatcher at(@Nullable HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
