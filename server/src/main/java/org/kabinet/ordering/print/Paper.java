package org.kabinet.ordering.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Turns markup into PDF, with our own letters inside so that it looks the same everywhere. */
@Component
class Paper {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] pdf(String html) {
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Inter-Regular.ttf"), "Inter", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Inter-SemiBold.ttf"), "Inter", SEMI_BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        builder.withProducer("Kabinet");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + file));
    }
}
