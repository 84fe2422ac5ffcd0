package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What fits: longer texts could not be indexed, larger numbers not be kept, and either would stop the whole file. */
final class Limits {

    static final int NAME = 1000;
    static final int CODE = 200;
    static final int VALUE = 1000;

    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(10);

    private Limits() {}

    /** Cut to the length, without a broken letter at the end. */
    static String text(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    static boolean fits(BigDecimal number) {
        return number.abs().compareTo(TOO_MUCH) < 0;
    }
}
