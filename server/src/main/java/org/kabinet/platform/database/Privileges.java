package org.kabinet.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; where we are root it is started in a user namespace of its own, where it is nobody. */
final class Privileges {
    private Privileges() {}

    /** The words to put before a command so that it does not see itself as root. */
    static List<String> dropping() {
        if (!root()) {
            return List.of();
        }
        List<String> words = List.of("unshare", "--user");
        if (!works(words)) {
            throw new StartupFailure(
                    "The embedded PostgreSQL does not run as root here: start Kabinet as an ordinary user");
        }
        return words;
    }

    private static boolean root() {
        try {
            return Files.isDirectory(Path.of("/proc/self"))
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean works(List<String> words) {
        try {
            return new ProcessBuilder(List.of(words.get(0), words.get(1), "true"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
