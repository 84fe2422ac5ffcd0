package org.kabinet.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a quick order: the first of the three that is given counts. */
public record LineQuestion(
        @Nullable UUID variantId,
        @Nullable String barcode,
        @Nullable String article) {}
