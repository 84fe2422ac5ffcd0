package bench;

import java.util.Arrays;

/** How long each of many calls took. */
final class Sample {
    private long[] nanos = new long[1024];
    private int count;
    private long errors;
    private long lasted;
    private Exception first;

    void took(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    void failed(Exception error) {
        errors++;
        first = first == null ? error : first;
    }

    void lasted(long duration) {
        lasted += duration;
    }

    void add(Sample other) {
        for (int i = 0; i < other.count; i++) {
            took(other.nanos[i]);
        }
        errors += other.errors;
        lasted += other.lasted;
        first = first == null ? other.first : first;
    }

    double rate() {
        return lasted == 0 ? 0 : count * 1e9 / lasted;
    }

    /** In milliseconds. */
    double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(share * count))] / 1e6;
    }

    long errors() {
        return errors;
    }

    Exception firstError() {
        return first;
    }
}
