package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.database.Columns;
import org.springframework.stereotype.Repository;

/** Writes the barcodes of variants. */
@Repository
class BarcodeRepository {

    private static final String WRITE = """
            with wanted as materialized (
                select distinct n.variant_id, n.code from unnest({1}::uuid[], {2}::text[]) as n (variant_id, code)),
            gone as (
                delete from catalogue.barcode t
                where t.variant_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.variant_id = t.variant_id and w.code = t.code)
                returning variant_id),
            come as (
                insert into catalogue.barcode (code, variant_id) select code, variant_id from wanted on conflict do nothing
                returning variant_id)
            select variant_id from gone union select variant_id from come
            """;

    private final DSLContext sql;

    BarcodeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** One barcode of one variant. */
    record Row(UUID variantId, String code) {}

    /** Replaces the barcodes of these variants; tells whose have changed. */
    Set<UUID> write(Collection<UUID> carrying, List<Row> rows) {
        return sql.resultQuery(
                        WRITE, Columns.ids(carrying), Columns.ids(rows, Row::variantId), Columns.texts(rows, Row::code))
                .fetchSet("variant_id", UUID.class);
    }
}
