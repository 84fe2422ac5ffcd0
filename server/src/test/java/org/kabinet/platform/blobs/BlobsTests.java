package org.kabinet.platform.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class BlobsTests {
    @Autowired
    Blobs blobs;

    @Autowired
    Given given;

    @Test
    void a_file_sent_twice_is_kept_once_and_read_under_both_names() throws Exception {
        Blob first = save("drawing", "a.svg");
        Blob second = save("drawing", "b.svg");
        OpenBlob one = blobs(first);
        OpenBlob two = blobs(second);
        assertThat(Files.readString(one.path())).isEqualTo("drawing");
        assertThat(two.path()).isEqualTo(one.path());
        assertThat(two.blob().fileName()).isEqualTo("b.svg");
        assertThat(two.etag()).isEqualTo(one.etag());
    }

    @Test
    void an_unknown_file_is_absent() {
        Optional<OpenBlob> unknown = given.asSystem(sql -> blobs.open(UUID.randomUUID()));
        assertThat(unknown).isEmpty();
    }

    private Blob save(String content, String name) {
        return given.asSystem(
                sql -> blobs.save(new ByteArrayInputStream(content.getBytes(UTF_8)), name, "image/svg+xml"));
    }

    private OpenBlob blobs(Blob blob) {
        return given.asSystem(sql -> blobs.open(blob.id())).orElseThrow();
    }
}
