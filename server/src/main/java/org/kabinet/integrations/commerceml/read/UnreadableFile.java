package org.kabinet.integrations.commerceml.read;

import java.util.Locale;

/** The file as a whole cannot be read; nothing of it may be applied. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final int line;
    private final String detail;

    UnreadableFile(Cause reason, int line, String detail) {
        super(reason + " at line " + line + ": " + detail);
        this.reason = reason;
        this.line = line;
        this.detail = detail;
    }

    /** Why it cannot be read. */
    public Cause reason() {
        return reason;
    }

    /** Where reading stopped; 0 when no line can be named. */
    public int line() {
        return line;
    }

    /** The name, value or parser message the reason is about; may be blank. */
    public String detail() {
        return detail;
    }

    /** Every way a file can be unreadable. */
    public enum Cause {
        EMPTY,
        NOT_COMMERCEML,
        OLD_VERSION,
        TRUNCATED,
        MALFORMED,
        DOCTYPE,
        UNKNOWN_ENCODING,
        BAD_BYTES,
        TOO_DEEP,
        TOO_LARGE_PIECE,
        TOO_MANY_NAMES;

        /** As messages are keyed: not-commerceml. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
