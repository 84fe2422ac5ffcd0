package org.kabinet.integrations.commerceml.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file as characters. A byte order mark decides first, then what the bytes can be, and only then the encoding
 * the file declares, because exports are re-saved by editors and servers that leave the declaration behind.
 */
record EncodedText(Reader reader, boolean declarationWrong) {

    private static final int PEEK = 8192;
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "utf8",
            StandardCharsets.UTF_8,
            "us-ascii",
            StandardCharsets.UTF_8,
            "windows-1251",
            WINDOWS_1251,
            "cp1251",
            WINDOWS_1251,
            "koi8-r",
            Charset.forName("KOI8-R"),
            "cp866",
            Charset.forName("IBM866"),
            "ibm866",
            Charset.forName("IBM866"),
            "utf-16",
            StandardCharsets.UTF_16);

    static EncodedText open(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        if (head.length == 0) {
            throw new UnreadableFile(UnreadableFile.Cause.EMPTY, 0, "");
        }
        Mark mark = Mark.of(head);
        in.skipNBytes(mark.bytes);
        if (mark.charset != null) {
            return new EncodedText(reader(in, mark.charset), false);
        }
        return guessed(in, head);
    }

    private static EncodedText guessed(InputStream in, byte[] head) {
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        Charset charset = KNOWN.get(name);
        if (charset == null) {
            throw new UnreadableFile(UnreadableFile.Cause.UNKNOWN_ENCODING, 1, name);
        }
        Charset likely = likely(head, charset);
        return new EncodedText(reader(in, likely), !likely.equals(charset));
    }

    /** Cyrillic in one encoding is practically never valid in the other, so what the bytes say is believed. */
    private static Charset likely(byte[] head, Charset declared) {
        boolean utf8 = isUtf8(head);
        if (declared.equals(StandardCharsets.UTF_8) && !utf8) {
            return WINDOWS_1251;
        }
        if (!declared.equals(StandardCharsets.UTF_8) && utf8 && hasLetters(head)) {
            return StandardCharsets.UTF_8;
        }
        return declared;
    }

    private static boolean isUtf8(byte[] head) {
        CharBuffer sink = CharBuffer.allocate(head.length + 1);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), sink, false)
                .isError();
    }

    private static boolean hasLetters(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static Reader reader(InputStream in, Charset charset) {
        BoundedReader.NotedEnd bytes = new BoundedReader.NotedEnd(in);
        return new BoundedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                bytes);
    }

    /** What the first bytes promise; UTF-16 is recognised without its mark too. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 3, 0xEF, 0xBB, 0xBF),
        UTF_16LE(StandardCharsets.UTF_16LE, 2, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 2, 0xFE, 0xFF),
        BARE_UTF_16LE(StandardCharsets.UTF_16LE, 0, '<', 0),
        BARE_UTF_16BE(StandardCharsets.UTF_16BE, 0, 0, '<'),
        NONE(null, 0);

        private final @Nullable Charset charset;
        private final int bytes;
        private final int[] first;

        Mark(@Nullable Charset charset, int bytes, int... first) {
            this.charset = charset;
            this.bytes = bytes;
            this.first = first;
        }

        static Mark of(byte[] head) {
            for (Mark mark : values()) {
                if (mark.matches(head)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean matches(byte[] head) {
            if (head.length < first.length) {
                return false;
            }
            for (int i = 0; i < first.length; i++) {
                if ((head[i] & 0xFF) != first[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
