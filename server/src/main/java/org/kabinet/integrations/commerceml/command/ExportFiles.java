package org.kabinet.integrations.commerceml.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kabinet.integrations.files.FileName;

/**
 * What stands at the path that somebody typed.
 *
 * @param folder to which the names of the files are relative
 */
record ExportFiles(Path folder, List<Path> all) {

    /** Why the path is of no use: a key of {@code command.*}. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String key) {
            super(key);
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    static ExportFiles at(Path path) throws Unusable {
        if (!Files.exists(path)) {
            throw new Unusable("command.no-such-path");
        }
        if (!Files.isReadable(path)) {
            throw new Unusable("command.unreadable");
        }
        try {
            ExportFiles found = Files.isDirectory(path) ? inFolder(path) : new ExportFiles(parent(path), List.of(path));
            if (found.all.stream().noneMatch(file -> isExport(file.getFileName().toString()))) {
                throw new Unusable("command.no-export");
            }
            return found;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Unusable("command.unreadable");
        }
    }

    private static ExportFiles inFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ExportFiles(
                    folder,
                    all.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .toList());
        }
    }

    private static Path parent(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static boolean isExport(String name) {
        return FileName.of(name).filter(it -> it.isXml() || it.isZip()).isPresent();
    }

    String name(Path file) {
        return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }
}
