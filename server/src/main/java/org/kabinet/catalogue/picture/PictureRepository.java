package org.kabinet.catalogue.picture;

import static org.kabinet.jooq.catalogue.Tables.PICTURE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Remembers previews. */
@Repository
class PictureRepository {

    private final DSLContext sql;

    PictureRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Only if the picture is still the one that the preview was made of. */
    void rememberPreview(UUID pictureId, UUID blobId, UUID previewId) {
        sql.update(PICTURE)
                .set(PICTURE.PREVIEW_ID, previewId)
                .where(PICTURE.ID.eq(pictureId))
                .and(PICTURE.BLOB_ID.eq(blobId))
                .execute();
    }
}
