package org.kabinet.audit.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The lines of an extract, byte by byte as they are hashed. */
final class Lines {
    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;
    private final MessageDigest above = LogFormat.sha256();
    private byte[] present = new byte[0];
    private long number;
    private boolean closed;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or nothing. */
    byte @Nullable [] next() throws IOException, NoExtract {
        if (number > 0) {
            above.update(present);
            above.update((byte) '\n');
        }
        var line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() > LONGEST) {
                throw new NoExtract();
            }
            line.write(read);
            read = in.read();
        }
        closed = read == '\n';
        present = line.toByteArray();
        number++;
        return present;
    }

    /** Of the present line, counted from one. */
    long number() {
        return number;
    }

    /** Whether the present line is ended as a line is. */
    boolean closed() {
        return closed;
    }

    /** The hash of all lines above the present one; to be asked once. */
    String hashAbove() {
        return HexFormat.of().formatHex(above.digest());
    }
}
