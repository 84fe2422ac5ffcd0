package org.kabinet.integrations.commerceml.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What 1C is answered: lines of text whose first is the verdict, or a document. Always with status 200, or 1C shows nothing of it;
 * but for whoever comes too often, which programs between us and 1C shall understand as well.
 *
 * @param retryAfterSeconds when it may come again, if it came too often; otherwise 0
 */
record Answer(byte[] body, String contentType, long retryAfterSeconds) {

    Answer(byte[] body, String contentType) {
        this(body, contentType, 0);
    }

    /** The same, to be asked again after a while only. */
    Answer after(long seconds) {
        return new Answer(body, contentType, seconds);
    }

    static Answer success(Charset charset, String... lines) {
        return lines(charset, "success", lines);
    }

    static Answer progress(Charset charset, String sentence) {
        return lines(charset, "progress", sentence);
    }

    static Answer failure(Charset charset, String sentence) {
        return lines(charset, "failure", sentence);
    }

    /** Lines without a verdict, as init wants them. */
    static Answer plain(Charset charset, String... lines) {
        return text(charset, String.join("\n", lines));
    }

    static Answer xml(Charset charset, byte[] document) {
        return new Answer(document, "text/xml; charset=" + charset.name());
    }

    private static Answer lines(Charset charset, String verdict, String... lines) {
        return text(charset, lines.length == 0 ? verdict : verdict + "\n" + String.join("\n", lines));
    }

    private static Answer text(Charset charset, String text) {
        Charset used = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
        return new Answer(text.getBytes(used), "text/plain; charset=" + used.name());
    }
}
