package org.kabinet.integrations.commerceml.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the schema in which 1C wants its orders. From 2.08 on every document stands in a container; before, and
 * when 1C does not say, documents stand side by side.
 */
public record SchemaVersion(int major, int minor) {

    /** What every 1C understands. */
    public static final SchemaVersion CLASSIC = new SchemaVersion(2, 5);

    /** The newest this portal writes. */
    public static final SchemaVersion NEWEST = new SchemaVersion(2, 10);

    private static final int FIRST_WITH_CONTAINERS = 8;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2}).*");

    /** The version 1C named, or the classic one; never newer than the newest written. */
    public static SchemaVersion of(@Nullable String asked) {
        Matcher matcher = WRITTEN.matcher(asked == null ? "" : asked.strip());
        if (!matcher.matches()) {
            return CLASSIC;
        }
        SchemaVersion version =
                new SchemaVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return version.major > NEWEST.major || version.major == NEWEST.major && version.minor > NEWEST.minor
                ? NEWEST
                : version.hasContainers() ? version : CLASSIC;
    }

    boolean hasContainers() {
        return major > 2 || major == 2 && minor >= FIRST_WITH_CONTAINERS;
    }

    /** As it is written: 2.05, 2.10. */
    @Override
    public String toString() {
        return "%d.%02d".formatted(major, minor);
    }
}
