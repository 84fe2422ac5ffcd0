package org.kabinet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kabinet.platform.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one password of the demo: the operator's, or one made up at the first start and kept beside the data. */
@Component
class DemoPassword {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 7;

    private final String wished;
    private final Path file;

    DemoPassword(@Value("${KABINET_DEMO_PASSWORD:}") String wished, DataFolder folder) {
        this.wished = wished;
        this.file = folder.path().resolve("demo-password");
    }

    String value() {
        if (!wished.isBlank()) {
            return wished;
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, made());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Easy to type from one screen into another. */
    private static String made() {
        var random = new SecureRandom();
        return IntStream.range(0, SYLLABLES)
                .mapToObj(i -> "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                        + VOWELS.charAt(random.nextInt(VOWELS.length())))
                .collect(Collectors.joining());
    }
}
