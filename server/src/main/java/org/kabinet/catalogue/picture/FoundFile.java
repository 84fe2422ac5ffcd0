package org.kabinet.catalogue.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file ready to be sent.
 *
 * @param name under which it is downloaded
 * @param etag changes only with the content
 */
record FoundFile(Path path, String name, String etag, MediaKind kind) {

    static FoundFile of(Path path, String name, String etag) {
        try (InputStream content = Files.newInputStream(path)) {
            return new FoundFile(path, name, etag, MediaKind.of(content.readNBytes(MediaKind.HEAD)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
