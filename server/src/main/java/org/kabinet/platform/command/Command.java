package org.kabinet.platform.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something that is asked on the command line and ends by itself. Modules offer theirs as services of the class path, so that the
 * program's entry need not know them.
 */
public interface Command {
    /** How it is typed. */
    String name();

    /**
     * Does it, before anything is started.
     *
     * @param portal the application, for who must start it for the work
     * @param dataFolder of the portal, which may be running
     * @return whether all went well
     * @throws Unusable if it cannot begin with what it was given
     */
    boolean run(Class<?> portal, Path dataFolder, Locale locale, String argument)
            throws IOException, InterruptedException;

    /** What was given is not what the command works on; the message tells whoever typed it. */
    final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unusable(String message) {
            super(message);
        }
    }
}
