package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.files.FilesRefused;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.journal.StepOutcome;
import org.springframework.stereotype.Component;

/** Archives are unpacked when the first file in them is asked for: until then more of them may come. */
@Component
class UnpackArchives {

    private final ExchangeFiles files;
    private final ExchangeJournal journal;

    UnpackArchives(ExchangeFiles files, ExchangeJournal journal) {
        this.files = files;
        this.journal = journal;
    }

    /** Why an archive could not be unpacked, if one could not. */
    Optional<StepFailure> of(UUID session) {
        Optional<StepFailure> failed = Optional.empty();
        for (ExchangeStep step : journal.steps(session)) {
            Optional<FileName> zip =
                    Optional.ofNullable(step.fileName()).flatMap(FileName::of).filter(FileName::isZip);
            if (zip.isPresent() && step.state() != ExchangeStep.State.DONE) {
                Optional<StepFailure> refusal = unpack(step, zip.get());
                failed = refusal.isPresent() ? refusal : failed;
            }
        }
        return failed;
    }

    private Optional<StepFailure> unpack(ExchangeStep step, FileName zip) {
        journal.running(step);
        try {
            List<FileName> unpacked = files.unpack(step.sessionId(), zip);
            unpacked.stream()
                    .filter(FileName::isXml)
                    .forEach(name ->
                            journal.received(step.sessionId(), name.value(), files.size(step.sessionId(), name)));
            journal.finished(step, StepOutcome.EMPTY);
            return Optional.empty();
        } catch (FilesRefused refused) {
            StepFailure failure = new StepFailure(refused.reason().code(), Map.of("value", refused.detail()), 0);
            journal.finished(step, StepOutcome.failed(failure));
            return Optional.of(failure);
        }
    }
}
