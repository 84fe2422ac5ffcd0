package org.kabinet.integrations.files;

import java.util.Locale;

/** What came cannot be kept; nothing of it was. */
public final class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    FilesRefused(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The name or limit the reason is about. */
    public String detail() {
        return detail;
    }

    /** Every way files are refused. */
    public enum Reason {
        BAD_NAME,
        PART_TOO_LARGE,
        SESSION_TOO_LARGE,
        INCOMPLETE,
        BROKEN_ZIP,
        ZIP_BOMB,
        DISK;

        /** As messages are keyed: zip-bomb. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
