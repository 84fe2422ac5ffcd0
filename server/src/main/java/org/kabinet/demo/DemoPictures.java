package org.kabinet.demo;

import static org.kabinet.jooq.catalogue.Tables.PICTURE;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Drawing;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.platform.blobs.Blobs;
import org.springframework.stereotype.Component;

/** Draws the goods: each picture is kept once, however many goods look like that. */
@Component
class DemoPictures {
    private static final String SVG = "image/svg+xml";

    private final Blobs blobs;

    DemoPictures(Blobs blobs) {
        this.blobs = blobs;
    }

    BulkInsert draw(Assortment assortment) {
        var rows = BulkInsert.into(
                PICTURE, PICTURE.ID, PICTURE.PRODUCT_ID, PICTURE.POSITION, PICTURE.FILE_NAME, PICTURE.BLOB_ID);
        Map<String, UUID> drawn = new HashMap<>();
        for (Good good : assortment.goods()) {
            int position = 0;
            for (Drawing drawing : good.drawings()) {
                UUID blob = drawn.computeIfAbsent(drawing.fileName(), name -> keep(drawing));
                rows.row(
                        FixedId.of("picture", good.article() + '/' + position, position),
                        good.id(),
                        position,
                        "demo/" + drawing.fileName(),
                        blob);
                position++;
            }
        }
        return rows;
    }

    private UUID keep(Drawing drawing) {
        return blobs.save(new ByteArrayInputStream(drawing.svg()), drawing.fileName(), SVG)
                .id();
    }
}
