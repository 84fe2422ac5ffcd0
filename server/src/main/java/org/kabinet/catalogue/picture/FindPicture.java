package org.kabinet.catalogue.picture;

import java.util.UUID;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds the bytes of a picture, whole or small. */
@Component
class FindPicture {

    private final PictureQueries pictures;
    private final Blobs blobs;
    private final MakePreview makePreview;

    FindPicture(PictureQueries pictures, Blobs blobs, MakePreview makePreview) {
        this.pictures = pictures;
        this.blobs = blobs;
        this.makePreview = makePreview;
    }

    FoundPicture byId(UUID id, boolean preview) {
        PictureQueries.Kept kept =
                pictures.picture(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return new FoundPicture(file(shown(id, kept, preview)), version(kept.blobId()));
    }

    private UUID shown(UUID id, PictureQueries.Kept kept, boolean preview) {
        if (!preview) {
            return kept.blobId();
        }
        UUID made = kept.previewId();
        return made != null ? made : makePreview.of(id, kept.blobId(), file(kept.blobId()));
    }

    private FoundFile file(UUID blobId) {
        return blobs.open(blobId)
                .map(open -> FoundFile.of(open.path(), open.blob().fileName(), open.etag()))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static String version(UUID blobId) {
        String written = blobId.toString();
        return written.substring(written.length() - 8);
    }
}
