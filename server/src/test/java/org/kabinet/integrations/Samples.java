package org.kabinet.integrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real exchange files, kept outside the project; tests that need them are skipped where they are absent. */
public final class Samples {

    private Samples() {}

    /** A file or folder of the samples; skips the test when there are none. */
    public static Path of(String relative) {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(folder.isPresent(), "the sample files are not here: ../shared/samples");
        return folder.orElseThrow().resolve(relative);
    }

    private static Optional<Path> folder() {
        return Stream.of("../shared/samples", "../../shared/samples")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Rows of the table of independent counts for CommerceML; empty when the samples are absent. */
    public static List<Counts> expectedCommerceMl() {
        return folder().map(f -> rows(f.resolve("EXPECTED.md"))).orElse(List.of());
    }

    private static List<Counts> rows(Path table) {
        List<Counts> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : lines(table)) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (header.isEmpty() && line.startsWith("| file | ver")) {
                header = cells;
            } else if (line.contains("commerceml/") && !header.isEmpty()) {
                rows.add(row(header, cells));
            }
        }
        return rows;
    }

    private static Counts row(List<String> header, List<String> cells) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            byName.put(header.get(i), cells.get(i));
        }
        return new Counts(byName.getOrDefault("file", "").replaceFirst("^shared/", ""), byName);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** What was counted in one file by another program. */
    public record Counts(String file, Map<String, String> columns) {

        /** The whole number of a column. */
        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The text of a column. */
        public String text(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        /** False for files that are broken on purpose. */
        public boolean readable() {
            return !columns.getOrDefault("ver", "").equals("not well-formed");
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
