package org.kabinet.integrations.commerceml.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kabinet.integrations.board.ExchangeReport;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The exchange board as lines of text, for whoever typed the command. */
@Component
class ImportReport {

    private static final String MODULE = "integrations";
    private static final int REFUSALS_SHOWN = 20;

    private final ExchangeReport board;
    private final Texts texts;

    ImportReport(ExchangeReport board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    /** What is being imported right now, and how far it has come. */
    Optional<String> progress(UUID session, Locale locale) {
        return board.of(session, locale).steps().stream()
                .filter(ExchangeReport.ToldStep::running)
                .findFirst()
                .flatMap(step -> Optional.ofNullable(step.phase())
                        .map(phase -> texts.text(
                                MODULE,
                                "command.progress",
                                locale,
                                String.valueOf(step.file()),
                                doing(step, phase, locale))));
    }

    private String doing(ExchangeReport.ToldStep step, ImportPhase phase, Locale locale) {
        String key = "progress." + phase.name().toLowerCase(Locale.ROOT);
        return texts.text(MODULE, key, locale, Long.toString(step.total() == 0 ? 0 : 100 * step.done() / step.total()));
    }

    /** Tells what every file did; whether all of them could be read. */
    boolean result(UUID session, Locale locale, Consumer<String> tell) {
        ExchangeReport.Told told = board.of(session, locale);
        for (ExchangeReport.ToldStep step : told.steps()) {
            String file = step.file() == null ? step.mode() : step.file();
            if (step.failure() == null) {
                tell.accept(texts.text(MODULE, "command.file", locale, file));
                step.counts().forEach((kind, count) -> tell.accept(line(kind, count, locale)));
            } else {
                tell.accept(texts.text(MODULE, "command.file-failed", locale, file, step.failure()));
            }
            refusals(step, locale, tell);
        }
        boolean done = told.state() == ExchangeSession.State.DONE;
        tell.accept(summary(told, done, locale));
        return done;
    }

    private String summary(ExchangeReport.Told told, boolean done, Locale locale) {
        long files = told.steps().stream().filter(step -> step.file() != null).count();
        long failed =
                told.steps().stream().filter(step -> step.failure() != null).count();
        long refused = told.steps().stream()
                .mapToLong(ExchangeReport.ToldStep::refused)
                .sum();
        return done
                ? texts.text(MODULE, "command.done", locale, Long.toString(files), Long.toString(refused))
                : texts.text(MODULE, "command.not-done", locale, Long.toString(failed), Long.toString(files));
    }

    private String line(String kind, StepCount count, Locale locale) {
        List<Object> parts = List.of(
                texts.text(MODULE, "kind." + kind, locale),
                Long.toString(count.came()),
                Long.toString(count.created()),
                Long.toString(count.updated()),
                Long.toString(count.unchanged()),
                Long.toString(count.deactivated()),
                Long.toString(count.refused()));
        return texts.text(MODULE, "command.counts", locale, parts);
    }

    private void refusals(ExchangeReport.ToldStep step, Locale locale, Consumer<String> tell) {
        List<String> refusals = board.refusals(step.id(), REFUSALS_SHOWN, locale);
        refusals.forEach(refusal -> tell.accept("    " + refusal));
        if (step.refused() > refusals.size()) {
            tell.accept(texts.text(
                    MODULE, "command.more-refused", locale, Long.toString(step.refused() - refusals.size())));
        }
    }
}
