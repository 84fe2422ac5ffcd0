package org.kabinet.platform.database;

import org.jspecify.annotations.Nullable;

/** A reason not to start that the operator can mend; its message is one line and is all they are shown. */
public final class StartupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether the failure was in the end one of these. */
    public static boolean isBehind(Throwable failure) {
        return behind(failure) != null;
    }

    static @Nullable StartupFailure behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure found) {
                return found;
            }
        }
        return null;
    }
}
