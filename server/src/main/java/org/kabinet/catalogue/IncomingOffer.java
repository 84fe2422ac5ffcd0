package org.kabinet.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant of a good as it is sold. Null = not carried, left as it is.
 *
 * @param line where it stands in the file, for the report
 * @param externalId {@code good} or {@code good#variant}
 * @param characteristics by name, in the order of the file
 */
public record IncomingOffer(
        int line,
        String externalId,
        boolean deleted,
        @Nullable String article,
        @Nullable String name,
        @Nullable Map<String, String> characteristics,
        @Nullable List<String> barcodes) {}
