package org.kabinet.platform.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origin;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.idempotency.FirstAnswers.Known;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated unsafe call with the first answer. A key belongs to the person and the request it came with; while the
 * first call runs, the second waits for it a little. No body that has to be held in memory is larger than it may be, with a key or without.
 */
@Component
@Order(IdempotencyFilter.AFTER_SECURITY)
final class IdempotencyFilter extends OncePerRequestFilter {
    static final int AFTER_SECURITY = 0;

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> REPEATED =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final int LONGEST_KEY = 100;
    private static final int PATIENCE = 50;

    private final FirstAnswers answers;
    private final ProblemResponses problems;

    IdempotencyFilter(FirstAnswers answers, ProblemResponses problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || !request.getServletPath().startsWith("/api/v1/")
                || !String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .contains("json");
    }

    /** Whoever signs in or out has no person to whom a key could belong, or not the same one afterwards. */
    private static boolean isRepeatable(HttpServletRequest request) {
        return request.getHeader(KEY) != null
                && !request.getServletPath().startsWith("/api/v1/session")
                && !asksForFile(request)
                && Actors.bound().filter(actor -> actor.personId() != null).isPresent();
    }

    /** What is asked for by a body because it does not fit into an address: nothing is changed by it, and a file may be too large to be kept. */
    private static boolean asksForFile(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableRequest repeatable = RepeatableRequest.of(request);
        if (repeatable == null) {
            problems.answer(request, response, new ProblemException(PlatformProblem.TOO_LARGE));
        } else if (isRepeatable(request)) {
            once(repeatable, response, chain);
        } else {
            chain.doFilter(repeatable, response);
        }
    }

    private void once(RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID person = keeper();
        String key = request.getHeader(KEY);
        if (key.length() > LONGEST_KEY) {
            problems.answer(request, response, new ProblemException(PlatformProblem.UNREADABLE));
        } else {
            switch (known(person, key, hash(request))) {
                case Known.First first -> runFirst(person, key, request, response, chain);
                case Known.Answered answer -> repeat(answer, response);
                case Known.Other other ->
                    problems.answer(
                            request, response, new ProblemException(PlatformProblem.KEY_USED_FOR_ANOTHER_REQUEST));
                case Known.Running running -> {
                    response.setHeader(HttpHeaders.RETRY_AFTER, "2");
                    problems.answer(request, response, new ProblemException(PlatformProblem.STILL_RUNNING));
                }
            }
        }
    }

    /** A token is answered with what was answered to it, and not with what its owner got, who may see more. */
    private static UUID keeper() {
        Origin.Token token = Origins.current().token();
        return token == null ? Actors.current().person() : token.id();
    }

    private Known known(UUID person, String key, byte[] hash) {
        Known known = answers.begin(person, key, hash);
        for (int tries = 0; known instanceof Known.Running && tries < PATIENCE; tries++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return known;
            }
            known = answers.begin(person, key, hash);
        }
        return known;
    }

    private void runFirst(
            UUID person, String key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, caching);
            answered = caching.getStatus() < 500 && !toldOnce(caching);
        } finally {
            if (answered) {
                answers.answered(
                        person,
                        key,
                        new Known.Answered(caching.getStatus(), headers(caching), caching.getContentAsByteArray()));
            } else {
                answers.forget(person, key);
            }
        }
        caching.copyBodyToResponse();
    }

    /** What must not be stored is not: a retry is carried out in earnest. */
    private static boolean toldOnce(HttpServletResponse response) {
        String control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return control != null && control.contains("no-store");
    }

    private static void repeat(Known.Answered answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, String>();
        for (String name : REPEATED) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static byte[] hash(RepeatableRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(request.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
