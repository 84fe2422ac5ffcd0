package org.kabinet.catalogue;

import java.util.Locale;

/**
 * An article as it is compared: people type {@code kt ins114} for {@code KT-INS114}, and Cyrillic letters that look like Latin ones. The
 * client folds by the same rule; both are held to the same test vectors.
 */
public final class ArticleKey {

    private static final String CYRILLIC = "авекмнорстух";
    private static final String LATIN = "abekmhopctyx";

    private ArticleKey() {}

    /** Lower case letters and digits only, look-alike Cyrillic letters as Latin; empty when nothing is left. */
    public static String of(String article) {
        StringBuilder key = new StringBuilder(article.length());
        article.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(ArticleKey::latin)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int latin(int letter) {
        int at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}
