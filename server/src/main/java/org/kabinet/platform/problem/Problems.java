package org.kabinet.platform.problem;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** Puts problems into the reader's words. */
@Component
public class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    /** Anybody can bring these about as often as they like; the log is not to be filled by it. */
    private static final Set<ProblemType> QUIET =
            Set.of(PlatformProblem.UNAUTHENTICATED, PlatformProblem.TOO_MANY_REQUESTS);

    private final Texts texts;
    private final Ids ids;

    Problems(Texts texts, Ids ids) {
        this.texts = texts;
        this.ids = ids;
    }

    /** The answer for a refusal, noted in the log under its id. */
    public Problem of(ProblemException refusal, Locale locale) {
        ProblemType type = refusal.type();
        UUID id = ids.next();
        log.atLevel(QUIET.contains(type) ? Level.DEBUG : Level.INFO)
                .log("Refused {} as {} {}", id, type.path(), refusal.errors());
        return new Problem(
                type.path(),
                texts.text(type.module(), "problem." + type.slug() + ".title", locale, refusal.arguments()),
                type.status(),
                detail(refusal, locale),
                id.toString(),
                refusal.errors().stream()
                        .map(error -> part(type, error, locale))
                        .toList());
    }

    /** The answer for a failure of our own; the reader gets no more than the id under which the log has the rest. */
    Problem ofFailure(Throwable failure, Locale locale) {
        Problem problem = of(new ProblemException(PlatformProblem.INTERNAL), locale);
        log.error("Failed {}", problem.id(), failure);
        return problem;
    }

    private @Nullable String detail(ProblemException refusal, Locale locale) {
        ProblemType type = refusal.type();
        return texts.find(type.module(), "problem." + type.slug() + ".detail", locale, refusal.arguments());
    }

    private Problem.Part part(ProblemType type, FieldError error, Locale locale) {
        String message = error.message();
        return new Problem.Part(
                error.pointer(),
                error.code(),
                message != null
                        ? message
                        : texts.text(type.module(), "error." + error.code(), locale, error.arguments()));
    }
}
