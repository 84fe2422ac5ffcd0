package org.kabinet.platform.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a {@link StartupFailure} in one line instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailureReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        StartupFailure known = StartupFailure.behind(failure);
        if (known == null) {
            return false;
        }
        System.err.println("kabinet: " + known.getMessage());
        return true;
    }
}
