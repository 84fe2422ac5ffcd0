package org.kabinet.catalogue.picture;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.blobs.Blobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the preview of a picture when somebody first asks for it. It is kept by the system, because the reader may not write; and only a few
 * are made at a time, because a page asks for dozens.
 */
@Component
class MakePreview {

    private final Semaphore atATime = new Semaphore(2);
    private final Blobs blobs;
    private final PictureRepository pictures;
    private final TransactionTemplate transaction;

    MakePreview(Blobs blobs, PictureRepository pictures, TransactionTemplate transaction) {
        this.blobs = blobs;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    /** The blob to show: the picture itself where nothing smaller can be made of it. */
    UUID of(UUID pictureId, UUID blobId, FoundFile picture) {
        Optional<byte[]> smaller = picture.kind().raster() ? smaller(picture) : Optional.empty();
        return Actors.callAs(
                Actor.system(Actors.current()),
                () -> transaction.execute(status -> {
                    UUID preview =
                            smaller.map(bytes -> save(bytes, picture.name())).orElse(blobId);
                    pictures.rememberPreview(pictureId, blobId, preview);
                    return preview;
                }));
    }

    private UUID save(byte[] jpeg, String name) {
        return blobs.save(new ByteArrayInputStream(jpeg), name, MediaKind.JPEG.mediaType())
                .id();
    }

    private Optional<byte[]> smaller(FoundFile picture) {
        atATime.acquireUninterruptibly();
        try {
            return SmallerPicture.of(picture.path());
        } finally {
            atATime.release();
        }
    }
}
