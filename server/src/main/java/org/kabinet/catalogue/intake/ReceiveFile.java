package org.kabinet.catalogue.intake;

import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.platform.blobs.OpenBlob;
import org.springframework.stereotype.Component;

/** Takes a picture or another file. The same bytes again change nothing, so that addresses of pictures stay as they are. */
@Component
class ReceiveFile {

    private final GoodFilesRepository files;
    private final Blobs blobs;

    ReceiveFile(GoodFilesRepository files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    boolean receive(String fileName, UUID blobId) {
        String name = FileNames.even(fileName);
        Optional<UUID> earlier = files.arrived(name);
        if (earlier.isPresent() && content(earlier.get()).equals(content(blobId))) {
            return files.named(name);
        }
        return files.arrive(name, blobId) > 0;
    }

    private Optional<String> content(UUID blobId) {
        return blobs.open(blobId).map(OpenBlob::etag);
    }
}
