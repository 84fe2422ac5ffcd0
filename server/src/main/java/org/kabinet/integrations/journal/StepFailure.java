package org.kabinet.integrations.journal;

import java.util.Map;

/**
 * Why a step failed as a whole.
 *
 * @param code key of the sentence: {@code failure.<code>} in the messages
 * @param args named parts of the sentence
 * @param line of the file; 0 where no line can be named
 */
public record StepFailure(String code, Map<String, String> args, int line) {

    /** A failure of a sentence with nothing to fill in. */
    public static StepFailure of(String code) {
        return new StepFailure(code, Map.of(), 0);
    }
}
