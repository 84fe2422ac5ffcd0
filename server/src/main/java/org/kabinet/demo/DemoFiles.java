package org.kabinet.demo;

import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Field;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Certificate;
import org.kabinet.demo.goods.Drawing;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.platform.blobs.Blobs;
import org.springframework.stereotype.Component;

/** Draws the goods and writes their certificates: each file is kept once, however many goods share it. */
@Component
class DemoFiles {
    private static final Field<?>[] PICTURE_COLUMNS = {
        PICTURE.ID, PICTURE.PRODUCT_ID, PICTURE.POSITION, PICTURE.FILE_NAME, PICTURE.BLOB_ID
    };
    private static final Field<?>[] PRODUCT_FILE_COLUMNS = {
        PRODUCT_FILE.ID,
        PRODUCT_FILE.PRODUCT_ID,
        PRODUCT_FILE.KIND,
        PRODUCT_FILE.TITLE,
        PRODUCT_FILE.FILE_NAME,
        PRODUCT_FILE.BLOB_ID
    };

    private static final String SVG = "image/svg+xml";
    private static final String PDF = "application/pdf";
    private static final String FOLDER = "demo/";
    private static final String STANDARD = "ГОСТ";

    private final Blobs blobs;

    DemoFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    BulkInsert pictures(Assortment assortment) {
        var rows = BulkInsert.into(PICTURE, PICTURE_COLUMNS);
        Map<String, UUID> kept = new HashMap<>();
        for (Good good : assortment.goods()) {
            int position = 0;
            for (Drawing drawing : good.drawings()) {
                UUID blob = kept.computeIfAbsent(drawing.fileName(), name -> keep(name, SVG, drawing::svg));
                var id = FixedId.of("picture", good.article() + '/' + position, position);
                rows.row(id, good.id(), position, FOLDER + drawing.fileName(), blob);
                position++;
            }
        }
        return rows;
    }

    BulkInsert certificates(Assortment assortment, Company company) {
        var rows = BulkInsert.into(PRODUCT_FILE, PRODUCT_FILE_COLUMNS);
        Map<String, UUID> kept = new HashMap<>();
        for (Good good : assortment.goods()) {
            String standard = good.properties().get(STANDARD);
            if (good.certified() && standard != null) {
                var paper = new Certificate(company.legalName(), good.group().name(), standard);
                UUID blob = kept.computeIfAbsent(paper.fileName(), name -> keep(name, PDF, paper::pdf));
                var id = FixedId.of("certificate", good.article());
                rows.row(id, good.id(), "CERTIFICATE", paper.title(), FOLDER + paper.fileName(), blob);
            }
        }
        return rows;
    }

    private UUID keep(String name, String type, Supplier<byte[]> content) {
        return blobs.save(new ByteArrayInputStream(content.get()), name, type).id();
    }
}
