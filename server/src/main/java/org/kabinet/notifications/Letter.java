package org.kabinet.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written. Its words are texts of the module that has it written: {@code letter.<name>.subject}, {@code .text},
 * whose paragraphs are set apart by empty lines, and {@code .action} for the button, if there is a link. What may go to a phone has
 * {@code .sms}, too.
 *
 * @param to an address, or a phone number as it is kept
 * @param sender who speaks, as the letter is signed
 * @param words what is filled into the texts
 * @param path where in the portal the button leads; it may hold a key that opens a door
 * @param goodUntil after which it is not sent any more
 * @param about whom it concerns
 */
public record Letter(
        String to,
        Locale language,
        String module,
        String name,
        String sender,
        List<String> words,
        @Nullable String path,
        @Nullable Instant goodUntil,
        About about) {

    public Letter {
        words = List.copyOf(words);
    }

    /** The customer whom a letter concerns and the branch that serves them, if it concerns any. */
    public record About(
            @Nullable UUID organisationId, @Nullable UUID branchId) {
        public static About nobody() {
            return new About(null, null);
        }
    }

    /** Without the path, which may hold a key. */
    @Override
    public String toString() {
        return "Letter[" + module + "." + name + "]";
    }
}
