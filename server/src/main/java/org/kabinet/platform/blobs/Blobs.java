package org.kabinet.platform.blobs;

import static org.kabinet.jooq.platform.Tables.BLOB;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.database.DataFolder;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files below the data folder, named by their content, so that the same picture sent twice is kept once. A file is whole
 * before it gets its name. Who may read one is for the row that refers to it to decide.
 */
@Component
public class Blobs {
    private final DSLContext sql;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    Blobs(DSLContext sql, Ids ids, Clock clock, DataFolder data) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.folder = data.path().resolve("blobs");
    }

    @Transactional
    public Blob save(InputStream content, String fileName, String mediaType) {
        try {
            Kept kept = keep(content);
            var blob = new Blob(ids.next(), fileName, mediaType, kept.size());
            sql.insertInto(BLOB)
                    .set(BLOB.ID, blob.id())
                    .set(BLOB.SHA256, kept.sha256())
                    .set(BLOB.MEDIA_TYPE, mediaType)
                    .set(BLOB.SIZE_BYTES, kept.size())
                    .set(BLOB.FILE_NAME, fileName)
                    .set(BLOB.CREATED_AT, clock.instant())
                    .execute();
            return blob;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(readOnly = true)
    public Optional<OpenBlob> open(UUID id) {
        return sql.selectFrom(BLOB).where(BLOB.ID.eq(id)).fetchOptional(row -> {
            String name = HexFormat.of().formatHex(row.getSha256());
            var blob = new Blob(row.getId(), row.getFileName(), row.getMediaType(), row.getSizeBytes());
            return new OpenBlob(blob, place(name), '"' + name.substring(0, 32) + '"');
        });
    }

    private record Kept(byte[] sha256, long size) {}

    private Kept keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "incoming-", ".tmp");
        try {
            var digesting = new DigestInputStream(content, sha256());
            long size = Files.copy(digesting, half, StandardCopyOption.REPLACE_EXISTING);
            byte[] hash = digesting.getMessageDigest().digest();
            Path place = place(HexFormat.of().formatHex(hash));
            Files.createDirectories(
                    folder.resolve(place.getFileName().toString().substring(0, 2)));
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
