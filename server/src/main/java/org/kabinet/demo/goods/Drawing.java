package org.kabinet.demo.goods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A picture of a good, drawn by us. The templates under {@code demo/drawings} are whole pictures in blue and amber; painting one means putting
 * the good's own colours in place of those four.
 *
 * @param template name of the template
 */
public record Drawing(String template, Paint paint) {
    private static final String MAIN = "#3f6ea8";
    private static final String SHADE = "#2f5687";
    private static final String LIGHT = "#6f97c8";
    private static final String TRIM = "#e0a030";

    /** Names the picture by what is on it: goods that look alike share one. */
    public String fileName() {
        return template + '-' + paint.name().replace(" / ", "-") + ".svg";
    }

    public byte[] svg() {
        return template(template)
                .replace(MAIN, "@main")
                .replace(SHADE, "@shade")
                .replace(LIGHT, "@light")
                .replace(TRIM, paint.trim())
                .replace("@main", paint.main().main())
                .replace("@shade", paint.main().shade())
                .replace("@light", paint.main().light())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template(String name) {
        try (InputStream in = Drawing.class.getResourceAsStream("/demo/drawings/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("no drawing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
