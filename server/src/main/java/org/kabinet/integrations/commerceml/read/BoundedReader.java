package org.kabinet.integrations.commerceml.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a tag, text or name without an end: the XML parser itself would gather it until memory is gone. */
final class BoundedReader extends FilterReader {

    private static final int LONGEST_RUN = 8 << 20;

    private int run;

    BoundedReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            run = c == '<' || c == '>' ? 0 : run + 1;
        }
        if (run > LONGEST_RUN) {
            throw new UnreadableFile(UnreadableFile.Cause.TOO_LARGE_PIECE, 0, "");
        }
        return count;
    }
}
