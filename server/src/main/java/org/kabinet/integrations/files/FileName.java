package org.kabinet.integrations.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file as a program sends it, made harmless: forward slashes, no drive, no way up. Two spellings of the same
 * place are the same name.
 */
public record FileName(String value) {

    private static final int LONGEST = 400;
    private static final int LONGEST_PART = 200;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");

    /** The name, or nothing if it cannot be one or wants to lead elsewhere. */
    public static Optional<FileName> of(String raw) {
        String path = DRIVE.matcher(raw.strip().replace('\\', '/')).replaceFirst("");
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")
                    || part.length() > LONGEST_PART
                    || FORBIDDEN.matcher(part).find()) {
                return Optional.empty();
            }
            if (!part.isBlank() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String name = String.join("/", parts);
        return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(new FileName(name));
    }

    /** Whether it holds records, to be judged by content. */
    public boolean isXml() {
        return endsWith(".xml");
    }

    /** Whether it holds other files. */
    public boolean isZip() {
        return endsWith(".zip");
    }

    private boolean endsWith(String ending) {
        return value.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    @Override
    public String toString() {
        return value;
    }
}
