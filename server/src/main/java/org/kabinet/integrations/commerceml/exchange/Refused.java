package org.kabinet.integrations.commerceml.exchange;

import org.kabinet.integrations.journal.StepFailure;

/** 1C is to be told that it does not go on like this, and why. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StepFailure failure;

    Refused(StepFailure failure) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
    }

    static Refused because(String code) {
        return new Refused(StepFailure.of(code));
    }

    StepFailure failure() {
        return failure;
    }
}
