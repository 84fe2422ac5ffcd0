package org.kabinet.catalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaKindTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!-- drawn --><svg/>",
                "\u00ef\u00bb\u00bf <svg>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><svg>"
            })
    void knowsDrawingsByTheirFirstTag(String start) {
        assertThat(kind(start)).isEqualTo(MediaKind.SVG);
    }

    @Test
    void knowsPicturesAndDocumentsByTheirFirstBytes() {
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(MediaKind.JPEG);
        assertThat(kind("\u0089PNG\r\n\u001a\n")).isEqualTo(MediaKind.PNG);
        assertThat(kind("GIF89a")).isEqualTo(MediaKind.GIF);
        assertThat(kind("RIFF\0\0\0\0WEBPVP8 ")).isEqualTo(MediaKind.WEBP);
        assertThat(kind("\0\0\0\u001cftypavif")).isEqualTo(MediaKind.AVIF);
        assertThat(kind("%PDF-1.7")).isEqualTo(MediaKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>",
                "<?xml version='1.0'?><html/>",
                "MZ",
                "BMW is a car maker, not a bitmap",
                "<script>"
            })
    void showsNothingElse(String start) {
        assertThat(kind(start).shown()).isFalse();
    }

    private static MediaKind kind(String start) {
        return MediaKind.of(start.getBytes(StandardCharsets.ISO_8859_1));
    }
}
