package org.kabinet.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that goods may have.
 *
 * @param line where it stands in the file, for the report
 * @param nameEn for readers of English; null when the packet does not carry it
 * @param choices values it may take, when goods refer to them by id
 */
public record IncomingProperty(
        int line,
        String externalId,
        String name,
        @Nullable String nameEn,
        Kind kind,
        @Nullable List<Choice> choices,
        boolean deleted) {

    /** What its values are. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }

    /** One value of a list. */
    public record Choice(String externalId, String value) {}
}
