package org.kabinet.integrations.commerceml.read;

/** Trimming as 1C needs it: names and codes arrive padded with ordinary, no-break and zero-width spaces. */
final class Texts {

    private Texts() {}

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPadding(text.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isPadding(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
