package org.kabinet.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A group of the ERP.
 *
 * @param line where it stands in the file, for the report
 * @param parentExternalId null at the top of the tree
 * @param nameEn for readers of English; null when the packet does not carry it
 * @param deleted marked for deletion: no longer shown
 */
public record IncomingGroup(
        int line,
        String externalId,
        @Nullable String parentExternalId,
        String name,
        @Nullable String nameEn,
        int position,
        boolean deleted) {}
