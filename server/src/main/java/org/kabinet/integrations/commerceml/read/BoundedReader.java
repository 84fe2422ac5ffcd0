package org.kabinet.integrations.commerceml.read;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * Refuses a tag, text or name without an end: the XML parser itself would gather it until memory is gone. It also tells a file
 * that was cut inside a letter from one whose bytes are no letters.
 */
final class BoundedReader extends FilterReader {

    private static final int LONGEST_RUN = 8 << 20;

    private final NotedEnd bytes;
    private int run;

    BoundedReader(Reader in, NotedEnd bytes) {
        super(in);
        this.bytes = bytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = whole(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            run = c == '<' || c == '>' ? 0 : run + 1;
        }
        if (run > LONGEST_RUN) {
            throw new UnreadableFile(UnreadableFile.Cause.TOO_LARGE_PIECE, 0, "");
        }
        return count;
    }

    private int whole(char[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (CharacterCodingException broken) {
            if (bytes.isReached()) {
                throw new UnreadableFile(UnreadableFile.Cause.TRUNCATED, 0, "");
            }
            throw broken;
        }
    }

    /** Bytes that remember whether all of them have been read. */
    static final class NotedEnd extends FilterInputStream {
        private boolean reached;

        NotedEnd(InputStream in) {
            super(in);
        }

        boolean isReached() {
            return reached;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            reached |= one < 0;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            reached |= count < 0;
            return count;
        }
    }
}
