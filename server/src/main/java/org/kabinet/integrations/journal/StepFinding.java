package org.kabinet.integrations.journal;

import java.util.Map;

/**
 * A piece of a file that was not taken as it stands.
 *
 * @param code key of the sentence: {@code finding.<code>} in the messages of the module that said it
 */
public record StepFinding(
        Severity severity, int line, String element, String externalId, String code, Map<String, String> args) {

    /** Left out, or taken with a reservation. */
    public enum Severity {
        REFUSED,
        REMARK
    }
}
