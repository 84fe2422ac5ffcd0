package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells people and programs what was measured. */
final class Report {
    private static final String LINE = "%-22s %7s %10s %9s %9s %9s %7s %11s %7s%n";

    private Report() {}

    static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    static void print(List<Row> rows) {
        System.out.printf(LINE, "operation", "clients", "per second", "p50 ms", "p95 ms", "p99 ms", "errors", "floor/s", "ratio");
        for (Row row : rows) {
            System.out.printf(
                    LINE,
                    row.op(),
                    row.clients(),
                    number(row.rate()),
                    number(row.p50()),
                    number(row.p95()),
                    number(row.p99()),
                    row.errors(),
                    number(row.floorRate()),
                    number(row.ratio()));
        }
    }

    static void write(List<Row> rows, Path file) throws IOException {
        Files.writeString(file, rows.stream().map(Report::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    private static String json(Row row) {
        return """
                {"op": "%s", "clients": %d, "rate": %s, "p50_ms": %s, "p95_ms": %s, "p99_ms": %s, "errors": %d, "floor_rate": %s, "ratio": %s}"""
                .formatted(
                        row.op(),
                        row.clients(),
                        number(row.rate()),
                        number(row.p50()),
                        number(row.p95()),
                        number(row.p99()),
                        row.errors(),
                        number(row.floorRate()),
                        number(row.ratio()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
