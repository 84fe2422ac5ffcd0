package org.kabinet.audit.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Verifies an extract by nothing but itself, whatever its length. */
final class VerifyLog {
    private final JsonMapper json;

    VerifyLog(JsonMapper json) {
        this.json = json;
    }

    Verdict of(InputStream file) throws IOException, NoExtract {
        var lines = new Lines(file);
        LogHead head = head(lines.next());
        var chain = new ChainCheck(head);
        var frame = new ArrayList<Fault>();
        if (head.after() == 0 && !head.anchor().equals(LogFormat.beginning(head.chain()))) {
            frame.add(Fault.at(Fault.Kind.FRAME, 1, 0));
        }
        byte[] line = lines.next();
        while (line != null && !isEnd(line)) {
            link(chain, lines.number(), line);
            line = lines.next();
        }
        if (!ends(line, lines, chain, head)) {
            frame.add(Fault.at(Fault.Kind.FRAME, lines.number(), chain.last()));
        }
        List<Fault> faults = chain.faults();
        return new Verdict(
                head, chain.records(), chain.omitted(), chain.last(), chain.hash(), faults.isEmpty() ? frame : faults);
    }

    private LogHead head(byte @Nullable [] line) throws NoExtract {
        if (line == null) {
            throw new NoExtract();
        }
        try {
            LogHead head = json.readValue(line, LogHead.class);
            boolean ours = LogFormat.NAME.equals(head.format()) && head.version() == LogFormat.VERSION;
            if (!ours || head.after() < 0 || head.anchor() == null || head.chain() == null) {
                throw new NoExtract();
            }
            return head;
        } catch (JacksonException e) {
            throw new NoExtract();
        }
    }

    private static void link(ChainCheck chain, long number, byte[] line) {
        int first = indexOf(line, 0);
        int second = first < 0 ? -1 : indexOf(line, first + 1);
        String sequence = text(line, 0, Math.max(first, 0));
        String hash = second < 0 ? "" : text(line, first + 1, second);
        if (!sequence.matches("[1-9][0-9]{0,17}") || !LogFormat.isHash(hash) || !isRest(line, second + 1)) {
            chain.unreadable(number);
            return;
        }
        byte[] rest = Arrays.copyOfRange(line, second + 1, line.length);
        chain.link(number, Long.parseLong(sequence), hash, rest);
    }

    private static boolean isRest(byte[] line, int from) {
        return from < line.length && (line[from] == '{' || LogFormat.isHash(text(line, from, line.length)));
    }

    /** Whether the last line is what it must be after all that stands above it, and nothing comes after it. */
    private static boolean ends(byte @Nullable [] line, Lines lines, ChainCheck chain, LogHead head)
            throws IOException, NoExtract {
        if (line == null) {
            return false;
        }
        String[] parts = text(line, 0, line.length).split("\t", -1);
        if (parts.length == 4 && parts[1].matches("\\d{1,15}") && parts[2].matches("\\d{1,15}")) {
            chain.end(lines.number(), head.after() + Long.parseLong(parts[1]) + Long.parseLong(parts[2]));
        }
        String expected = String.join(
                "\t", LogFormat.END, Long.toString(chain.records()), Long.toString(chain.omitted()), lines.hashAbove());
        return expected.equals(String.join("\t", parts)) && lines.closed() && lines.next() == null;
    }

    private static boolean isEnd(byte[] line) {
        return text(line, 0, Math.min(line.length, LogFormat.END.length())).equals(LogFormat.END);
    }

    private static int indexOf(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == LogFormat.SEPARATOR) {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
