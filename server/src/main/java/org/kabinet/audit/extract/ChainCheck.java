package org.kabinet.audit.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Follows a chain link by link and remembers where it does not hold. */
final class ChainCheck {
    private static final int MOST_MISSED = 100_000;

    private final List<Fault> faults = new ArrayList<>();

    /** Numbers that were not where they belong, with the line before which they are missed. */
    private final TreeMap<Long, Long> missed = new TreeMap<>();

    /** The hash that stands beside the last record, and the one that its content gives: one of the two is untouched. */
    private String stated;

    private String counted;

    /** Whether the hash before the next record is not known. */
    private boolean loose;

    private long last;
    private long records;
    private long omitted;

    ChainCheck(LogHead head) {
        this.last = head.after();
        this.stated = head.anchor();
        this.counted = head.anchor();
    }

    /** The parts of a record's line. */
    void link(long line, long number, String hash, byte[] rest) {
        boolean whole = rest.length > 0 && rest[0] == '{';
        records += whole ? 1 : 0;
        omitted += whole ? 0 : 1;
        String digest = whole ? LogFormat.digest(rest) : new String(rest, StandardCharsets.UTF_8);
        if (number != last + 1 && hash.equals(LogFormat.link(stated, last + 1, digest))) {
            faults.add(Fault.at(Fault.Kind.CHANGED, line, last + 1));
            follow(hash, hash);
        } else if (number > last) {
            follow(line, number, hash, digest);
        } else {
            boolean wasMissed = missed.remove(number) != null;
            faults.add(Fault.at(wasMissed ? Fault.Kind.MOVED : Fault.Kind.REPEATED, line, number));
        }
    }

    /** A line that is no record stands where one should be. */
    void unreadable(long line) {
        last++;
        faults.add(Fault.at(Fault.Kind.UNREADABLE, line, last));
        loose = true;
    }

    /** The chain should have gone on up to this number. */
    void end(long line, long number) {
        miss(line, number + 1);
    }

    private void follow(long line, long number, String hash, String digest) {
        loose |= number > last + 1;
        miss(line, number);
        last = number - 1;
        String count = LogFormat.link(stated, number, digest);
        boolean holds = loose || hash.equals(count) || hash.equals(LogFormat.link(counted, number, digest));
        if (!holds) {
            faults.add(Fault.at(Fault.Kind.CHANGED, line, number));
        }
        follow(hash, holds ? hash : count);
    }

    private void follow(String nextStated, String nextCounted) {
        stated = nextStated;
        counted = nextCounted;
        loose = false;
        last++;
    }

    private void miss(long line, long upTo) {
        for (long number = last + 1; number < upTo && missed.size() < MOST_MISSED; number++) {
            missed.put(number, line);
        }
    }

    /** What was found; runs of missing records as one. */
    List<Fault> faults() {
        var all = new ArrayList<>(faults);
        long first = -1;
        for (var entry : missed.entrySet()) {
            long number = entry.getKey();
            first = first < 0 ? number : first;
            if (!entry.getValue().equals(missed.get(number + 1))) {
                all.add(new Fault(Fault.Kind.MISSING, entry.getValue(), first, number));
                first = -1;
            }
        }
        all.sort(Comparator.comparingLong(Fault::line));
        return all;
    }

    long records() {
        return records;
    }

    long omitted() {
        return omitted;
    }

    long last() {
        return last;
    }

    String hash() {
        return stated;
    }
}
