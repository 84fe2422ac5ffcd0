package org.kabinet.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class VerifyLogTests {
    private static final String CHAIN = "0192aaaa-0000-7000-8000-000000000001";

    @Example
    void a_whole_extract_is_good() throws Exception {
        Verdict verdict = verdict(extract(0, "rrorr"));

        assertThat(verdict.good()).isTrue();
        assertThat(verdict.records()).isEqualTo(4);
        assertThat(verdict.omitted()).isEqualTo(1);
        assertThat(verdict.last()).isEqualTo(5);
        assertThat(verdict(extract(7, "")).good()).isTrue();
    }

    @Example
    void a_changed_record_is_named() throws Exception {
        List<String> lines = lines(extract(40, "rrrrr"));
        lines.set(3, lines.get(3).replace("Record 43", "Record 99"));

        assertThat(verdict(lines).faults()).containsExactly(Fault.at(Fault.Kind.CHANGED, 4, 43));
    }

    @Example
    void a_changed_hash_and_a_changed_number_are_named() throws Exception {
        List<String> hash = lines(extract(0, "rrrrr"));
        hash.set(2, hash.get(2).replaceFirst("\t[0-9a-f]{4}", "\t0000"));
        assertThat(verdict(hash).faults()).containsExactly(Fault.at(Fault.Kind.CHANGED, 3, 2));

        List<String> number = lines(extract(0, "rrrrr"));
        number.set(2, number.get(2).replaceFirst("^2", "2000000000"));
        assertThat(verdict(number).faults()).containsExactly(Fault.at(Fault.Kind.CHANGED, 3, 2));
    }

    @Example
    void removed_records_are_named_wherever_they_stood() throws Exception {
        List<String> middle = lines(extract(0, "rrrrr"));
        middle.subList(2, 4).clear();
        assertThat(verdict(middle).faults()).containsExactly(new Fault(Fault.Kind.MISSING, 3, 2, 3));

        List<String> first = lines(extract(0, "rrr"));
        first.remove(1);
        assertThat(verdict(first).faults()).containsExactly(Fault.at(Fault.Kind.MISSING, 2, 1));

        List<String> last = lines(extract(0, "rrr"));
        last.remove(3);
        assertThat(verdict(last).faults()).containsExactly(Fault.at(Fault.Kind.MISSING, 4, 3));
    }

    @Example
    void reordered_and_repeated_records_are_named() throws Exception {
        List<String> swapped = lines(extract(0, "rrrrr"));
        swapped.add(2, swapped.remove(3));
        assertThat(verdict(swapped).faults()).containsExactly(Fault.at(Fault.Kind.MOVED, 4, 2));

        List<String> twice = lines(extract(0, "rrr"));
        twice.add(2, twice.get(1));
        assertThat(verdict(twice).faults()).containsExactly(Fault.at(Fault.Kind.REPEATED, 3, 1));
    }

    @Example
    void a_changed_frame_is_found_although_all_records_are_whole() throws Exception {
        List<String> head = lines(extract(0, "rrr"));
        head.set(0, head.get(0).replace("Sever", "Yug"));
        assertThat(verdict(head).faults()).extracting(Fault::kind).containsExactly(Fault.Kind.FRAME);
    }

    @Example
    void something_else_is_no_extract() {
        for (String text : List.of("", "\n", "{}", "PK\u0003\u0004", "{\"format\":\"kabinet-log\",\"version\":2}")) {
            assertThatThrownBy(() -> verdict(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(NoExtract.class);
        }
    }

    @Property(tries = 3000)
    void any_single_mutation_is_found(@ForAll @From("mutations") byte[] mutated) {
        boolean good;
        try {
            good = verdict(mutated).good();
        } catch (NoExtract | java.io.IOException refused) {
            good = false;
        }
        assertThat(good).isFalse();
    }

    @Provide
    Arbitrary<byte[]> mutations() {
        Arbitrary<byte[]> files = Combinators.combine(
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.strings().withChars('r', 'o').ofMinLength(1).ofMaxLength(8))
                .as((after, links) -> extract(after, links));
        return Combinators.combine(
                        files,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.bytes())
                .as((file, kind, place, other, with) -> mutated(file, kind, place, other, with))
                .filter(changed -> changed.length > 0);
    }

    private static byte[] mutated(byte[] file, int kind, int place, int other, byte with) {
        List<String> lines = lines(file);
        int line = place % lines.size();
        int second = other % lines.size();
        int at = place % file.length;
        byte[] result = file.clone();
        switch (kind) {
            case 0 -> result[at] = with;
            case 1 -> result[at] ^= (byte) (1 << (other % 8));
            case 2 -> result = spliced(file, at, at + 1, new byte[0]);
            case 3 -> result = spliced(file, at, at, new byte[] {with});
            case 4 -> result = spliced(file, at, file.length, new byte[0]);
            case 5 -> {
                lines.remove(line);
                result = bytes(lines);
            }
            case 6 -> {
                lines.add(second, lines.get(line));
                result = bytes(lines);
            }
            default -> {
                lines.add(second, lines.remove(line));
                result = bytes(lines);
            }
        }
        return Arrays.equals(result, file) ? new byte[0] : result;
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] between) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(between);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    /** An extract after a number, with a record for every r and a digest for every o. */
    private static byte[] extract(long after, String links) {
        var out = new ByteArrayOutputStream();
        String hash =
                after == 0 ? LogFormat.beginning(CHAIN) : LogFormat.digest("before".getBytes(StandardCharsets.UTF_8));
        var head = new LogHead(
                LogFormat.NAME, LogFormat.VERSION, CHAIN, "Sever", after, hash, Instant.parse("2026-11-22T10:00:00Z"));
        try (var writer = new LogWriter(out, JsonMapper.shared().writeValueAsString(head))) {
            for (int i = 0; i < links.length(); i++) {
                long number = after + 1 + i;
                String content = "{\"sequence\": %d, \"what\": \"Record %d, «запись»\"}".formatted(number, number);
                String digest = LogFormat.digest(content.getBytes(StandardCharsets.UTF_8));
                hash = LogFormat.link(hash, number, digest);
                writer.link(number, hash, links.charAt(i) == 'r' ? content : null, digest);
            }
        }
        return out.toByteArray();
    }

    private static List<String> lines(byte[] file) {
        return new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines) {
        return lines.isEmpty() ? new byte[0] : (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Verdict verdict(List<String> lines) throws Exception {
        return verdict(bytes(lines));
    }

    private static Verdict verdict(byte[] file) throws NoExtract, java.io.IOException {
        return new VerifyLog(JsonMapper.shared()).of(new ByteArrayInputStream(file));
    }
}
