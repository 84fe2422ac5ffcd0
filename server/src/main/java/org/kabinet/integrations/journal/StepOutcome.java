package org.kabinet.integrations.journal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a step ended.
 *
 * @param findings as many as are kept; {@code refused} and {@code remarks} count them all
 */
public record StepOutcome(
        Map<String, StepCount> counts,
        List<StepFinding> findings,
        long refused,
        long remarks,
        @Nullable StepFailure failure) {

    /** Ended well with nothing to tell. */
    public static final StepOutcome EMPTY = new StepOutcome(Map.of(), List.of(), 0, 0, null);

    /** Did not end well; nothing was changed. */
    public static StepOutcome failed(StepFailure failure) {
        return new StepOutcome(Map.of(), List.of(), 0, 0, failure);
    }
}
