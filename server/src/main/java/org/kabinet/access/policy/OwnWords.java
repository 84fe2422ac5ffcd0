package org.kabinet.access.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of which alone no password is made, whatever digits and signs stand between them: those of the portal, of the seller's name and of the
 * person's login. They are what somebody tries first who guesses at this portal and not at all of them.
 */
final class OwnWords {
    private static final Set<String> PORTAL = Set.of(
            "kabinet",
            "cabinet",
            "кабинет",
            "portal",
            "портал",
            "личный",
            "клиент",
            "client",
            "customer",
            "заказ",
            "order");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\d\\s!?._-]+|[\\d\\s!?._-]+$");
    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>(PORTAL);

    /**
     * @param sources the seller's names, the login
     */
    OwnWords(Collection<String> sources) {
        sources.forEach(source ->
                split(source).filter(word -> word.length() >= SHORTEST).forEach(words::add));
    }

    /** Whether the password is made of these words and of nothing else. */
    boolean makeUp(String password) {
        List<String> used = split(password).toList();
        String bare = AROUND.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
        return (!used.isEmpty() && words.containsAll(used))
                || words.stream().map(Keyboard::latin).anyMatch(bare::equals);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }
}
