package org.kabinet.catalogue.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a file really is, by its first bytes: neither its name nor what its sender says about it is believed. What is not known here is
 * only ever downloaded, never shown.
 */
enum MediaKind {
    JPEG("image/jpeg", true),
    PNG("image/png", true),
    GIF("image/gif", true),
    BMP("image/bmp", true),
    WEBP("image/webp", true),
    AVIF("image/avif", true),
    SVG("image/svg+xml", true),
    PDF("application/pdf", true),
    OTHER("application/octet-stream", false);

    /** So many bytes are enough to tell. */
    static final int HEAD = 1024;

    private final String mediaType;
    private final boolean shown;

    MediaKind(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in place. */
    boolean shown() {
        return shown;
    }

    /** Whether a smaller picture can be made of it. */
    boolean raster() {
        return this == JPEG || this == PNG || this == GIF || this == BMP;
    }

    static MediaKind of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (start.startsWith("ftypavif", 4) || start.startsWith("ftypavis", 4)) {
            return AVIF;
        } else if (start.startsWith("%PDF-")) {
            return PDF;
        } else if (start.startsWith("BM") && start.length() > 14 && start.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        return svg(start) ? SVG : OTHER;
    }

    private static boolean svg(String start) {
        String text =
                start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<svg")
                || (text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!doctype svg"))
                        && text.contains("<svg");
    }
}
