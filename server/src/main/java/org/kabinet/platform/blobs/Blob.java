package org.kabinet.platform.blobs;

import java.util.UUID;

/** A kept file as its owner remembers it. */
public record Blob(UUID id, String fileName, String mediaType, long sizeBytes) {}
