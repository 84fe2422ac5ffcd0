package org.kabinet.integrations.commerceml.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kabinet.catalogue.ImportCounts;

/** Records of one kind that wait to be written together. */
final class Portion<T> {

    private final Kind kind;
    private final Tally tally;
    private final Function<List<T>, ImportCounts> write;
    private final List<T> waiting = new ArrayList<>();

    Portion(Kind kind, Tally tally, Function<List<T>, ImportCounts> write) {
        this.kind = kind;
        this.tally = tally;
        this.write = write;
    }

    void add(T one) {
        tally.came(kind);
        waiting.add(one);
    }

    int size() {
        return waiting.size();
    }

    void write() {
        if (!waiting.isEmpty()) {
            tally.add(kind, write.apply(List.copyOf(waiting)));
            waiting.clear();
        }
    }
}
