package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people and 1C write them: decimal comma or point, thousands set apart by spaces, no-break spaces or
 * apostrophes. No exponents: nobody writes them and they turn ten characters into gigabytes.
 */
final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Numbers() {}

    static Optional<BigDecimal> parse(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        if (isWritten(raw)) {
            return Optional.of(new BigDecimal(raw));
        }
        String text = decimalPoint(withoutSpaces(raw));
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** As programs write most numbers: digits, and a point between some of them. */
    private static boolean isWritten(String raw) {
        int points = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.' && i > 0) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !raw.isEmpty() && points <= 1;
    }

    private static String withoutSpaces(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Texts.isPadding(c) && c != '\'' && c != '’') {
                text.append(c == '−' ? '-' : c);
            }
        }
        return text.toString();
    }

    /** Of a comma and a point the last one is the decimal sign, the other sets thousands apart. */
    private static String decimalPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma < 0) {
            return text;
        }
        return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    }
}
