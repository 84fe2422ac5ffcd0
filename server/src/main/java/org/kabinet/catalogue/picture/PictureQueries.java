package org.kabinet.catalogue.picture;

import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which bytes belong to a picture or a file that the reader may see. */
@Component
@Transactional(readOnly = true)
class PictureQueries {

    private final DSLContext sql;

    PictureQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** What is kept of a picture; {@code previewId} is absent until somebody asks for the preview. */
    record Kept(UUID blobId, @Nullable UUID previewId) {}

    Optional<Kept> picture(UUID id) {
        return sql.select(PICTURE.BLOB_ID, PICTURE.PREVIEW_ID)
                .from(PICTURE)
                .where(PICTURE.ID.eq(id))
                .and(PICTURE.BLOB_ID.isNotNull())
                .fetchOptional(Records.mapping(Kept::new));
    }

    Optional<UUID> productFile(UUID id) {
        return sql.select(PRODUCT_FILE.BLOB_ID)
                .from(PRODUCT_FILE)
                .where(PRODUCT_FILE.ID.eq(id))
                .and(PRODUCT_FILE.BLOB_ID.isNotNull())
                .fetchOptional(PRODUCT_FILE.BLOB_ID);
    }
}
