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
 * in Russian letters is looked up by the keys as well.
 */
@Component
class KnownPasswords {
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
        return Stream.of(plain, Keyboard.latin(plain)).anyMatch(known::contains) || hashes.contains(password);
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
