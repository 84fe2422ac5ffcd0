package org.kabinet.platform.blobs;

import java.nio.file.Path;

/**
 * A kept file, ready to be read.
 *
 * @param etag changes only with the content
 */
public record OpenBlob(Blob blob, Path path, String etag) {}
