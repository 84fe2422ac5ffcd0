package org.kabinet.integrations.commerceml.read;

import java.util.Locale;

/**
 * Something of the file that was not taken as it stands: an element this reader does not know, or a value that cannot be
 * what its element requires. {@code id} is that of the good, offer or document it belongs to, blank if it has none.
 */
public record Finding(int line, Reason reason, String element, String id, String value) implements Entry {

    /** Why; {@link #refused} tells a loss of data from a mere remark. */
    public enum Reason {
        UNKNOWN_ELEMENT(false),
        UNKNOWN_ATTRIBUTE(false),
        STRAY_TEXT(false),
        NESTED_ELEMENT(false),
        WRONG_ENCODING(false),
        NO_ID(true),
        NO_NAME(true),
        NO_VALUE(true),
        NO_PRICE_TYPE(true),
        BAD_NUMBER(true),
        BAD_DATE(true),
        BAD_FLAG(true),
        TOO_MANY_FINDINGS(false);

        private final boolean refused;

        Reason(boolean refused) {
            this.refused = refused;
        }

        /** As messages are keyed: bad-number. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** True when a piece of the file was left out because of this. */
        public boolean refused() {
            return refused;
        }
    }
}
