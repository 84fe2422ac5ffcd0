package org.kabinet.access.policy;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody knows: thirty thousand that come with the library zxcvbn, and those of a file that the operator names. What was typed
 * in Russian letters is looked up by the keys as well, since «пароль» is gfhjkm to whoever guesses.
 */
@Component
class KnownPasswords {
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String SAME_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private final Set<String> known;
    private final HashFile hashes;

    KnownPasswords(@Value("${kabinet.known-passwords:}") String file) {
        this.known = shipped();
        this.hashes = HashFile.of(file);
        if (!file.isBlank() && !hashes.present()) {
            addLines(Path.of(file));
        }
    }

    boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return Stream.of(plain, byKeys(plain)).anyMatch(known::contains) || hashes.contains(password);
    }

    private static String byKeys(String text) {
        StringBuilder keys = new StringBuilder();
        text.chars().forEach(sign -> {
            int at = CYRILLIC.indexOf(sign);
            keys.append(at < 0 ? (char) sign : SAME_KEYS.charAt(at));
        });
        return keys.toString();
    }

    private static Set<String> shipped() {
        try {
            return new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLines(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)).forEach(known::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of known passwords " + file, e);
        }
    }
}
