package org.kabinet.catalogue;

import org.jspecify.annotations.Nullable;

/** A warehouse of the ERP; {@code line} is where it stands in the file, for the report. */
public record IncomingWarehouse(
        int line, String externalId, String name, @Nullable String address, boolean deleted) {}
