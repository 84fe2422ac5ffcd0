package org.kabinet.access.policy;

/** What was typed in Russian letters by the keys: «пароль» is gfhjkm to whoever guesses. */
final class Keyboard {
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String SAME_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private Keyboard() {}

    /** The same keys in Latin letters. */
    static String latin(String text) {
        StringBuilder keys = new StringBuilder();
        text.chars().forEach(sign -> {
            int at = CYRILLIC.indexOf(sign);
            keys.append(at < 0 ? (char) sign : SAME_KEYS.charAt(at));
        });
        return keys.toString();
    }
}
