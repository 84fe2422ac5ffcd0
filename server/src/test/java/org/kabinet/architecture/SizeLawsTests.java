package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeLawsTests {
    private static final Sources MAIN = Sources.under(Path.of("src/main/java"));

    @Test
    void files_are_short() {
        assertThat(SizeLaws.files(MAIN.files())).isEmpty();
    }

    @Test
    void methods_are_short() {
        assertThat(SizeLaws.methods(MAIN.methods())).isEmpty();
    }

    @Test
    void a_long_file_and_a_long_method_are_found(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("Long.java"), "class Long {\n void m() {\n" + "  // line\n".repeat(420) + " }\n}\n");

        var sources = Sources.under(folder);

        assertThat(SizeLaws.files(sources.files())).anyMatch(v -> v.contains("Long.java has 424 lines"));
        assertThat(SizeLaws.methods(sources.methods())).anyMatch(v -> v.contains("Long.m has 422 lines"));
    }

    @Test
    void many_longish_methods_are_found_even_when_none_breaks_the_hard_limit(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("Longish.java"),
                "class Longish {\n void m() {\n" + "  // line\n".repeat(25) + " }\n void n() {}\n}\n");

        assertThat(SizeLaws.methods(Sources.under(folder).methods()))
                .singleElement()
                .asString()
                .contains("1 of 2 methods");
    }
}
