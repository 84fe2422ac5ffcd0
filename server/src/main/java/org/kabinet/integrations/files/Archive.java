package org.kabinet.integrations.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kabinet.integrations.files.FilesRefused.Reason;

/**
 * A zip from outside. What it says about itself is not believed: names are checked, and sizes counted while unpacking, so
 * that a small archive cannot become a full disk.
 */
final class Archive {

    private static final int MOST_ENTRIES = 100_000;
    private static final long HARMLESS = 64L << 20;
    private static final long LARGEST_RATIO = 300;
    private static final Charset DOS = Charset.forName("IBM866");

    private final Path zip;
    private final Function<FileName, Path> place;
    private final long room;
    private long written;

    Archive(Path zip, Function<FileName, Path> place, long room) {
        this.zip = zip;
        this.place = place;
        this.room = room;
    }

    List<FileName> unpack() throws IOException {
        try {
            return unpack(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notUtf8) {
            return unpack(DOS);
        }
    }

    private List<FileName> unpack(Charset names) throws IOException {
        List<FileName> unpacked = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile(), names)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            if (entries.size() > MOST_ENTRIES) {
                throw new FilesRefused(Reason.ZIP_BOMB, zip.getFileName().toString());
            }
            List<FileName> safe = new ArrayList<>();
            for (ZipEntry entry : entries) {
                safe.add(FileName.of(entry.getName())
                        .orElseThrow(() -> new FilesRefused(Reason.BAD_NAME, entry.getName())));
            }
            for (int i = 0; i < safe.size(); i++) {
                if (!entries.get(i).isDirectory()) {
                    write(file, entries.get(i), safe.get(i));
                    unpacked.add(safe.get(i));
                }
            }
        } catch (ZipException broken) {
            throw new FilesRefused(Reason.BROKEN_ZIP, zip.getFileName().toString());
        }
        return unpacked;
    }

    private void write(ZipFile file, ZipEntry entry, FileName name) throws IOException {
        Path target = place.apply(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                mustStayInBounds();
                out.write(buffer, 0, n);
            }
        }
    }

    private void mustStayInBounds() throws IOException {
        boolean swollen = written > HARMLESS && written / Math.max(1, Files.size(zip)) > LARGEST_RATIO;
        if (swollen || written > room) {
            throw new FilesRefused(Reason.ZIP_BOMB, zip.getFileName().toString());
        }
    }
}
