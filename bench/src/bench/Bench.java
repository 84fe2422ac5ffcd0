package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the portal as its users use it, over HTTP, and in the same minutes on the same PostgreSQL the bare SQL of the same work: what is left
 * between the two is what the portal itself costs. Slices of both alternate, so that noise of the machine meets both.
 */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Path data = Files.createTempDirectory("kabinet-bench-");
        try {
            List<Row> rows = measured(options, data);
            Report.print(rows);
            if (options.json() != null) {
                Report.write(rows, options.json());
            }
        } finally {
            Report.say("");
            deleteAll(data);
        }
    }

    private static List<Row> measured(Options options, Path data) throws Exception {
        Size size = options.size();
        var rows = new ArrayList<Row>();
        try (Portal portal = Portal.start(options.app(), data)) {
            Report.say("Filling: %d products, %d organisations, %d orders", size.products(), size.organisations(), size.orders());
            new Fill(portal.database(), size).everything();
        }
        try (Portal portal = Portal.start(options.app(), data)) {
            var subjects = Subjects.read(portal.database(), size);
            try (var floor = new Floor(portal.database())) {
                for (Operation operation : Operations.all(portal, subjects, floor)) {
                    if (operation.name().contains(options.only())) {
                        rows.addAll(Load.measure(operation, options));
                    }
                }
            }
            if ("import".contains(options.only())) {
                rows.addAll(OffersImport.measure(portal, options.offers()));
            }
        }
        return rows;
    }

    private static void deleteAll(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
