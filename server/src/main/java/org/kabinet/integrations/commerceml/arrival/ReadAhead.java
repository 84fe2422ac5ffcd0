package org.kabinet.integrations.commerceml.arrival;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.CommerceMlReader;
import org.kabinet.integrations.commerceml.read.Entry;

/**
 * Reads a file while what has been read before is being written: neither waits for the other. It is never far ahead, so that a file of any size
 * needs no more memory than a few portions of it.
 */
final class ReadAhead implements AutoCloseable {

    private static final int PORTIONS_AHEAD = 3;
    private static final int ENTRIES = 1000;
    private static final int BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final BlockingQueue<Part> ahead = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private final Path file;
    private final Thread reader;
    private List<Entry> entries = new ArrayList<>(ENTRIES);
    private long read;
    private long handedOver;

    private ReadAhead(Path file) {
        this.file = file;
        this.reader = Thread.ofPlatform().name("exchange-read").daemon().start(this::read);
    }

    /** Begins to read. */
    static ReadAhead of(Path file) {
        return new ReadAhead(file);
    }

    /**
     * A few entries that follow each other.
     *
     * @param position how many bytes of the file have been read for them
     * @param broken why nothing more can be read
     */
    record Part(
            List<Entry> entries,
            long position,
            boolean last,
            @Nullable Throwable broken) {}

    /**
     * Hands over everything, in the thread that asks.
     *
     * @throws org.kabinet.integrations.commerceml.read.UnreadableFile as soon as it is known; what was handed over before must then be forgotten
     */
    void forEach(Consumer<Part> to) {
        Part part;
        do {
            part = next();
            rethrow(part.broken);
            to.accept(part);
        } while (!part.last);
    }

    private Part next() {
        try {
            return ahead.take();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopping");
        }
    }

    private static void rethrow(@Nullable Throwable broken) {
        switch (broken) {
            case null -> {}
            case IOException gone -> throw new UncheckedIOException(gone);
            case RuntimeException unreadable -> throw unreadable;
            default -> throw new IllegalStateException(broken);
        }
    }

    /** Whoever stops half-way lets the reader stop, too. */
    @Override
    public void close() {
        reader.interrupt();
    }

    private void read() {
        Throwable broken = null;
        try (InputStream in = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            CommerceMlReader.read(in, this::add);
        } catch (IOException | RuntimeException | Error reason) {
            broken = reason;
        }
        try {
            ahead.put(new Part(entries, read, true, broken));
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        if (entries.size() >= ENTRIES || read - handedOver >= BYTES) {
            handOver();
        }
    }

    private void handOver() {
        try {
            ahead.put(new Part(entries, read, false, null));
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody listens");
        }
        entries = new ArrayList<>(ENTRIES);
        handedOver = read;
    }

    /** Bytes that have been read. */
    private final class Counted extends FilterInputStream {
        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            read += Math.max(count, 0);
            return count;
        }
    }
}
