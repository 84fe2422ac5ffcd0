package org.kabinet.platform.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/** Answers repeat themselves: an order of ten lines takes a seventh of its room, and what is sealed cannot be made smaller any more. */
final class Packed {
    /** By how much a body may grow that cannot be made smaller. */
    private static final int MARGIN = 64;

    private Packed() {}

    static byte[] pack(byte[] body) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(body);
            deflater.finish();
            byte[] packed = new byte[body.length + body.length / 1000 + MARGIN];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return inflated.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
