package org.kabinet.audit.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes an extract: the head, a line for every link of the chain, and an end that says how much it was. */
final class LogWriter implements AutoCloseable {
    private final OutputStream out;
    private final MessageDigest all = LogFormat.sha256();
    private long records;
    private long omitted;

    LogWriter(OutputStream out, String head) {
        this.out = out;
        line(head);
    }

    /** A link with its content or, where that is left out, the content's digest. */
    void link(long sequence, String hash, @Nullable String content, @Nullable String digest) {
        line(sequence + "\t" + hash + "\t" + (content == null ? digest : content));
        if (content == null) {
            omitted++;
        } else {
            records++;
        }
    }

    @Override
    public void close() {
        line(String.join(
                "\t",
                LogFormat.END,
                Long.toString(records),
                Long.toString(omitted),
                HexFormat.of().formatHex(all.digest())));
    }

    private void line(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        all.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
