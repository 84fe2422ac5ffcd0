package org.kabinet.integrations.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabinet.platform.database.DataFolder;
import org.springframework.util.unit.DataSize;

/** Files that come in parts, and what a portal that was killed in the middle leaves of them. */
class ExchangeFilesTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final FileName NAME = FileName.of("import.xml").orElseThrow();

    @TempDir
    private Path data;

    private ExchangeFiles files;

    @BeforeEach
    void open() {
        files = new ExchangeFiles(
                DataFolder.hold(data),
                new ExchangeSettings(
                        DataSize.ofBytes(10),
                        DataSize.ofBytes(25),
                        Duration.ofDays(1),
                        Duration.ofSeconds(1),
                        0,
                        false));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String content() throws IOException {
        return Files.readString(files.path(SESSION, NAME));
    }

    private void torn(String trace) throws IOException {
        Files.writeString(files.path(SESSION, NAME), trace, StandardOpenOption.APPEND);
    }

    @Test
    void partsFollowEachOther() throws IOException {
        long first = files.replace(SESSION, NAME, bytes("one,"), 4);
        long second = files.append(SESSION, NAME, bytes("two,"), 4, first);
        files.append(SESSION, NAME, bytes("three"), 5, second);

        assertThat(content()).isEqualTo("one,two,three");
    }

    @Test
    void whatWasWrittenAndNeverConfirmedIsWrittenOver() throws IOException {
        long first = files.replace(SESSION, NAME, bytes("one,"), 4);
        torn("tw");

        assertThat(files.append(SESSION, NAME, bytes("two,"), 4, first)).isEqualTo(8);
        assertThat(content()).isEqualTo("one,two,");
    }

    @Test
    void aFileThatHasLostWhatWasConfirmedIsNotPatched() throws IOException {
        files.replace(SESSION, NAME, bytes("one,"), 4);

        assertThatThrownBy(() -> files.append(SESSION, NAME, bytes("two,"), 4, 6))
                .isInstanceOf(FilesRefused.class);
        assertThat(content()).isEqualTo("one,");
    }

    @Test
    void whatIsWrittenOverDoesNotCountTwice() throws IOException {
        long size = files.replace(SESSION, NAME, bytes("1234567890"), 10);
        torn("12345678");

        assertThat(files.append(SESSION, NAME, bytes("abcdefghij"), 10, size)).isEqualTo(20);
        assertThatThrownBy(() -> files.append(SESSION, NAME, bytes("abcdef"), 6, 20))
                .isInstanceOf(FilesRefused.class);
        files.append(SESSION, NAME, bytes("abcde"), 5, 20);
    }

    @Test
    void aPartThatIsCutOffOnTheWayLeavesNothing() throws IOException {
        files.extend(SESSION, NAME, bytes("one,"), 4);
        assertThatThrownBy(() -> files.extend(SESSION, NAME, bytes("tw"), 4)).isInstanceOf(FilesRefused.class);
        files.extend(SESSION, NAME, bytes("two,"), 4);

        assertThat(content()).isEqualTo("one,two,");
        assertThat(files.list(SESSION)).containsExactly(NAME);
    }
}
