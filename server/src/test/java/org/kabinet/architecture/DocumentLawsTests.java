package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that names a path which is not there misleads whoever follows it. */
class DocumentLawsTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("`((?:server|web|docs|deploy|bench|\\.ci)/[^`\\s]*)`");
    private static final Pattern EVIDENCE = Pattern.compile("`([A-Z]\\w*Tests?)(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

    @Test
    void every_path_named_in_a_document_exists() throws IOException {
        assertThat(missing(ROOT)).isEmpty();
    }

    @Test
    void a_path_that_is_not_there_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "see `docs/nowhere.md` and [that](gone.png), not [this](https://example.org/x)");

        assertThat(missing(folder)).containsExactlyInAnyOrder("a.md: docs/nowhere.md", "a.md: gone.png");
    }

    @Test
    void every_test_that_a_document_takes_for_evidence_exists() throws IOException {
        assertThat(missingTests(ROOT)).isEmpty();
    }

    @Test
    void a_test_that_is_not_there_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ThisTests.java"), "void that_is_so() {}");
        Files.writeString(folder.resolve("a.md"), "`ThisTests.that_is_so`, `ThisTests.so_it_is`, `NoTests`");

        assertThat(missingTests(folder)).containsExactlyInAnyOrder("a.md: ThisTests.so_it_is", "a.md: NoTests");
    }

    private static List<String> missingTests(Path root) throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (var file : files(root, "Tests?\\.java")) {
            tests.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
        }
        var missing = new ArrayList<String>();
        for (var document : documents(root)) {
            EVIDENCE.matcher(Files.readString(document))
                    .results()
                    .filter(m -> !tests.getOrDefault(m.group(1), "")
                                    .contains(m.group(2) == null ? "" : "void " + m.group(2) + "(")
                            || !tests.containsKey(m.group(1)))
                    .forEach(m -> missing.add(
                            root.relativize(document) + ": " + m.group().replace("`", "")));
        }
        return missing;
    }

    private static List<String> missing(Path root) throws IOException {
        var missing = new ArrayList<String>();
        for (var document : documents(root)) {
            var text = Files.readString(document);
            var name = root.relativize(document).toString();
            CODE.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(p -> !p.matches(".*[<>{*…].*"))
                    .filter(p -> !Files.exists(root.resolve(p)))
                    .forEach(p -> missing.add(name + ": " + p));
            LINK.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(p -> !Files.exists(document.resolveSibling(p)))
                    .forEach(p -> missing.add(name + ": " + p));
        }
        return missing;
    }

    private static List<Path> documents(Path root) throws IOException {
        return files(root, "\\.md");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().matches(".*" + ending))
                    .filter(p ->
                            !root.relativize(p).toString().matches("(.*/)?(node_modules|target|dist|data|\\.git)/.*"))
                    .toList();
        }
    }
}
