package org.kabinet.integrations.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that came, or a question that was answered. */
public record ExchangeStep(
        UUID id,
        UUID sessionId,
        String mode,
        @Nullable String fileName,
        long sizeBytes,
        State state,
        @Nullable StepFailure failure) {

    /** The mode of files that are imported. */
    public static final String IMPORT = "import";

    /** The mode under which the pictures of a session are counted together. */
    public static final String PICTURES = "pictures";

    /** Where a step stands; one that was running when the process ended is begun anew when it is asked for. */
    public enum State {
        RECEIVED,
        RUNNING,
        DONE,
        FAILED
    }
}
