package org.kabinet.catalogue.picture;

import java.util.UUID;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds the bytes of a certificate, an instruction or another file. */
@Component
class FindProductFile {

    private final PictureQueries pictures;
    private final Blobs blobs;

    FindProductFile(PictureQueries pictures, Blobs blobs) {
        this.pictures = pictures;
        this.blobs = blobs;
    }

    FoundFile byId(UUID id) {
        return pictures.productFile(id)
                .flatMap(blobs::open)
                .map(open -> FoundFile.of(open.path(), open.blob().fileName(), open.etag()))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }
}
