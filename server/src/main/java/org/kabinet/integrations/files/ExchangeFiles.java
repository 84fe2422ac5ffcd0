package org.kabinet.integrations.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kabinet.integrations.files.FilesRefused.Reason;
import org.kabinet.platform.database.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The files of each conversation in a folder of its own. A part counts only when all of it has arrived. */
@Component
public class ExchangeFiles {

    private static final String PART = ".incoming";
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final ExchangeSettings settings;
    private final Map<UUID, AtomicLong> occupied = new ConcurrentHashMap<>();

    ExchangeFiles(DataFolder data, ExchangeSettings settings) {
        this.root = data.path().resolve("exchange");
        this.settings = settings;
    }

    /** Where a file of a conversation stands, or would stand. */
    public Path path(UUID session, FileName name) {
        Path folder = folder(session);
        Path path = folder.resolve(name.value()).normalize();
        if (!path.startsWith(folder)) {
            throw new FilesRefused(Reason.BAD_NAME, name.value());
        }
        return path;
    }

    /**
     * Adds a part to a file of which so much has come for certain; the size the file has now. What stands behind that is the trace of a part
     * that was cut off while it was written, and was never confirmed: it comes again.
     */
    public long append(UUID session, FileName name, InputStream content, long announced, long confirmed) {
        cutBack(session, name, confirmed);
        return keep(session, name, content, announced, (part, target) -> {
            try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
                pour(part, out.position(confirmed));
            }
        });
    }

    private void cutBack(UUID session, FileName name, long confirmed) {
        Path target = path(session, name);
        long there = size(target);
        if (there < confirmed) {
            throw new FilesRefused(Reason.INCOMPLETE, name.value());
        }
        if (there > confirmed) {
            try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
                out.truncate(confirmed);
            } catch (IOException broken) {
                throw new FilesRefused(Reason.DISK, String.valueOf(broken.getMessage()));
            }
            occupied.remove(session);
        }
    }

    /** Adds a part to a file of which nobody keeps book: a cut-off part leaves the file as it was. */
    public long extend(UUID session, FileName name, InputStream content, long announced) {
        return keep(session, name, content, announced, (part, target) -> {
            if (!Files.exists(target)) {
                into(part, target);
                return;
            }
            Path longer = Files.createTempFile(folder(session), "part-", PART);
            try (FileChannel out = FileChannel.open(longer, StandardOpenOption.WRITE)) {
                pour(target, out);
                pour(part, out);
                into(longer, target);
            } finally {
                Files.deleteIfExists(longer);
            }
        });
    }

    /** Begins a file anew with its first part; the size the file has now. */
    public long replace(UUID session, FileName name, InputStream content, long announced) {
        return keep(session, name, content, announced, (part, target) -> {
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            into(part, target);
        });
    }

    /** How a part that has come completely gets to its place. */
    private interface Placing {
        void place(Path part, Path target) throws IOException;
    }

    private long keep(UUID session, FileName name, InputStream content, long announced, Placing placing) {
        try {
            Path target = path(session, name);
            Files.createDirectories(target.getParent());
            Path part = Files.createTempFile(folder(session), "part-", PART);
            try {
                long size = receive(content, part);
                if (announced >= 0 && announced != size) {
                    throw new FilesRefused(Reason.INCOMPLETE, name.value());
                }
                claim(session, size);
                placing.place(part, target);
                return Files.size(target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException full) {
            throw new FilesRefused(Reason.DISK, String.valueOf(full.getMessage()));
        }
    }

    private static void into(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file to the end of another, down to the disk: what is confirmed outlives a power failure. */
    private static void pour(Path from, FileChannel to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ)) {
            long size = in.size();
            for (long at = 0; at < size; ) {
                at += in.transferTo(at, size - at, to);
            }
        }
        to.force(true);
    }

    private long receive(InputStream content, Path part) throws IOException {
        long limit = settings.fileLimit().toBytes();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(part)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new FilesRefused(Reason.PART_TOO_LARGE, Long.toString(limit));
                }
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    private void claim(UUID session, long more) {
        long limit = settings.sessionLimit().toBytes();
        AtomicLong occupied = occupied(session);
        if (occupied.addAndGet(more) > limit) {
            occupied.addAndGet(-more);
            throw new FilesRefused(Reason.SESSION_TOO_LARGE, Long.toString(limit));
        }
    }

    /** Counted once and then kept in mind: an export may bring ten thousand pictures one by one. */
    private AtomicLong occupied(UUID session) {
        return occupied.computeIfAbsent(
                session,
                id -> new AtomicLong(list(id).stream()
                        .mapToLong(name -> size(path(id, name)))
                        .sum()));
    }

    /** Takes the files out of an archive; their names. */
    public List<FileName> unpack(UUID session, FileName zip) {
        try {
            long room = settings.sessionLimit().toBytes() - occupied(session).get();
            List<FileName> names = new Archive(path(session, zip), name -> path(session, name), room).unpack();
            occupied.remove(session);
            return names;
        } catch (IOException full) {
            throw new FilesRefused(Reason.DISK, String.valueOf(full.getMessage()));
        }
    }

    /** The names of all files of a conversation, in alphabetical order. */
    public List<FileName> list(UUID session) {
        Path folder = folder(session);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isPart(file))
                    .flatMap(file -> FileName.of(folder.relativize(file).toString()).stream())
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
        } catch (IOException unreadable) {
            throw new FilesRefused(Reason.DISK, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Gives a conversation a copy of a file that stands elsewhere. */
    public void copy(UUID session, FileName name, Path original) {
        Path target = path(session, name);
        try {
            Files.createDirectories(target.getParent());
            Files.copy(original, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new FilesRefused(Reason.DISK, String.valueOf(full.getMessage()));
        }
    }

    /** How large a file of a conversation is; 0 when it is not there. */
    public long size(UUID session, FileName name) {
        return size(path(session, name));
    }

    /** Whether the files of a conversation are still kept. */
    public boolean has(UUID session) {
        return Files.isDirectory(folder(session));
    }

    /** Throws one file of a conversation away. */
    public void delete(UUID session, FileName name) {
        try {
            Files.deleteIfExists(path(session, name));
        } catch (IOException e) {
            throw new FilesRefused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    /** Throws the files of a conversation away. */
    public void forget(UUID session) {
        occupied.remove(session);
        try {
            FileSystemUtils.deleteRecursively(folder(session));
        } catch (IOException e) {
            throw new FilesRefused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    /** Conversations whose files are kept. */
    public List<UUID> kept() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> UUID.fromString(folder.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new FilesRefused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    private Path folder(UUID session) {
        return root.resolve(session.toString());
    }

    private static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(PART);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
