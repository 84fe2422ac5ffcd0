package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.ARRIVED_FILE;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Writes which pictures and files goods name, and brings them together with the bytes, whichever come first. */
@Repository
class GoodFilesRepository {

    private static final String PICTURES = """
            with wanted as materialized (
                select distinct on (n.product_id, n.file_name) n.*, f.blob_id
                from unnest({1}::uuid[], {2}::uuid[], {3}::text[], {4}::int[]) as n (id, product_id, file_name, position)
                left join catalogue.arrived_file f on f.file_name = n.file_name
                order by n.product_id, n.file_name, n.position),
            gone as (
                delete from catalogue.picture t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.file_name = t.file_name)
                returning product_id),
            come as (
                insert into catalogue.picture as t (id, product_id, position, file_name, blob_id)
                select id, product_id, position, file_name, blob_id from wanted
                on conflict (product_id, file_name) do update set position = excluded.position where t.position <> excluded.position
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private static final String FILES = """
            with wanted as materialized (
                select distinct on (n.product_id, n.file_name) n.*, f.blob_id
                from unnest({1}::uuid[], {2}::uuid[], {3}::text[], {4}::int[], {5}::text[], {6}::text[])
                    as n (id, product_id, file_name, position, kind, title)
                left join catalogue.arrived_file f on f.file_name = n.file_name
                order by n.product_id, n.file_name, n.position),
            gone as (
                delete from catalogue.product_file t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.file_name = t.file_name)
                returning product_id),
            come as (
                insert into catalogue.product_file as t (id, product_id, position, kind, title, file_name, blob_id)
                select id, product_id, position, kind, title, file_name, blob_id from wanted
                on conflict (product_id, file_name) do update set position = excluded.position, kind = excluded.kind, title = excluded.title
                    where (t.position, t.kind, t.title) <> (excluded.position, excluded.kind, excluded.title)
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private final DSLContext sql;
    private final Ids ids;
    private final Clock clock;

    GoodFilesRepository(DSLContext sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    Set<UUID> writePictures(List<GoodRow> rows) {
        var parts = GoodRow.parts(rows, IncomingGood::pictures);
        return sql.resultQuery(
                        PICTURES,
                        Columns.ids(GoodRow.carrying(rows, IncomingGood::pictures)),
                        Columns.ids(parts, part -> ids.next()),
                        Columns.ids(parts, GoodRow.Part::owner),
                        Columns.texts(parts, part -> FileNames.even(part.value())),
                        Columns.numbers(parts, GoodRow.Part::position))
                .fetchSet("product_id", UUID.class);
    }

    Set<UUID> writeFiles(List<GoodRow> rows) {
        var parts = GoodRow.parts(rows, IncomingGood::files);
        return sql.resultQuery(
                        FILES,
                        Columns.ids(GoodRow.carrying(rows, IncomingGood::files)),
                        Columns.ids(parts, part -> ids.next()),
                        Columns.ids(parts, GoodRow.Part::owner),
                        Columns.texts(parts, part -> FileNames.even(part.value().fileName())),
                        Columns.numbers(parts, GoodRow.Part::position),
                        Columns.texts(parts, part -> part.value().kind().name()),
                        Columns.texts(parts, part -> part.value().title()))
                .fetchSet("product_id", UUID.class);
    }

    /** The bytes that came earlier under this name. */
    Optional<UUID> arrived(String fileName) {
        return sql.select(ARRIVED_FILE.BLOB_ID)
                .from(ARRIVED_FILE)
                .where(ARRIVED_FILE.FILE_NAME.eq(fileName))
                .fetchOptional(ARRIVED_FILE.BLOB_ID);
    }

    /** Remembers the bytes and gives them to whoever names them; tells how many do. */
    int arrive(String fileName, UUID blobId) {
        sql.insertInto(ARRIVED_FILE)
                .set(ARRIVED_FILE.FILE_NAME, fileName)
                .set(ARRIVED_FILE.BLOB_ID, blobId)
                .set(ARRIVED_FILE.ARRIVED_AT, clock.instant())
                .onConflict(ARRIVED_FILE.FILE_NAME)
                .doUpdate()
                .set(ARRIVED_FILE.BLOB_ID, blobId)
                .set(ARRIVED_FILE.ARRIVED_AT, clock.instant())
                .execute();
        int pictures = sql.update(PICTURE)
                .set(PICTURE.BLOB_ID, blobId)
                .setNull(PICTURE.PREVIEW_ID)
                .where(PICTURE.FILE_NAME.eq(fileName))
                .execute();
        return pictures
                + sql.update(PRODUCT_FILE)
                        .set(PRODUCT_FILE.BLOB_ID, blobId)
                        .where(PRODUCT_FILE.FILE_NAME.eq(fileName))
                        .execute();
    }

    boolean named(String fileName) {
        return sql.fetchExists(PICTURE, PICTURE.FILE_NAME.eq(fileName))
                || sql.fetchExists(PRODUCT_FILE, PRODUCT_FILE.FILE_NAME.eq(fileName));
    }
}
