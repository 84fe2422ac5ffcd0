package org.kabinet.notifications;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in the one form in which it is kept (E.164), however people type it. A number without a plus is one of this country, and only if it
 * can be nothing else: other digits may be a login that somebody was given.
 */
public record PhoneNumber(String value) {
    private static final int LONGEST_TYPED = 40;
    private static final String HOME = "+7";
    private static final Pattern KEPT = Pattern.compile("\\+(7[0-9]{10}|[1-689][0-9]{7,14})");
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9 \\u00a0\\u202f().\\u2010-\\u2013-]+");
    private static final Pattern BETWEEN = Pattern.compile("[^+0-9]");
    private static final Pattern WITH_TRUNK = Pattern.compile("[78][0-9]{10}");
    private static final Pattern MOBILE = Pattern.compile("9[0-9]{9}");

    public PhoneNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("no phone number in the form in which it is kept");
        }
    }

    /** Whether this is a number in the form in which it is kept. */
    public static boolean isOne(String text) {
        return KEPT.matcher(text).matches();
    }

    /** The number that somebody has typed, if it is one. */
    public static Optional<PhoneNumber> typed(String text) {
        String told = text.strip();
        if (told.length() > LONGEST_TYPED || !TYPED.matcher(told).matches()) {
            return Optional.empty();
        }
        return Optional.of(complete(BETWEEN.matcher(told).replaceAll("")))
                .filter(PhoneNumber::isOne)
                .map(PhoneNumber::new);
    }

    private static String complete(String digits) {
        if (WITH_TRUNK.matcher(digits).matches()) {
            return HOME + digits.substring(1);
        }
        return MOBILE.matcher(digits).matches() ? HOME + digits : digits;
    }

    /** Whether it belongs to where numbers begin like this. */
    boolean beginsWith(String prefix) {
        return value.startsWith(prefix);
    }

    /** Without the plus. */
    String digits() {
        return value.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
