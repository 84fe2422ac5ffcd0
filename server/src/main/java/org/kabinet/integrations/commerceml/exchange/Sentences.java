package org.kabinet.integrations.commerceml.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.FindingWords;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** What the 1C administrator reads. 1C speaks Russian, so these sentences do. */
@Component
class Sentences {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final FindingWords words;
    private final Texts texts;

    Sentences(FindingWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String failure(StepFailure failure) {
        String sentence = words.failure(failure, RUSSIAN);
        return failure.line() == 0
                ? sentence
                : texts.text("integrations", "failure.at-line", RUSSIAN, sentence, Integer.toString(failure.line()));
    }

    String progress(@Nullable ImportPhase phase, int percent) {
        String doing = phase == null ? "waiting" : phase.name().toLowerCase(Locale.ROOT);
        return texts.text("integrations", "progress." + doing, RUSSIAN, Integer.toString(percent));
    }
}
