package org.kabinet.integrations.commerceml.exchange;

import org.kabinet.integrations.journal.StepFailure;

/** 1C is to be told that it does not go on like this, and why. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StepFailure failure;
    private final long retryAfterSeconds;

    Refused(StepFailure failure) {
        this(failure, 0);
    }

    /** @param retryAfterSeconds when it may come again, if it came too often; otherwise 0 */
    Refused(StepFailure failure, long retryAfterSeconds) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static Refused because(String code) {
        return new Refused(StepFailure.of(code));
    }

    StepFailure failure() {
        return failure;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
