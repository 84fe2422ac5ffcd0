package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what is wrong with one piece until its id is known, then hands the findings over under that id. */
final class Findings {

    private static final int PER_PIECE = 200;
    private static final int EXCERPT = 200;

    private final Consumer<Entry> to;
    private final List<Finding> pending = new ArrayList<>();
    private int suppressed;

    Findings(Consumer<Entry> to) {
        this.to = to;
    }

    void add(int line, Finding.Reason reason, String element, String value) {
        if (pending.size() >= PER_PIECE) {
            suppressed++;
            return;
        }
        pending.add(new Finding(line, reason, element, "", excerpt(value)));
    }

    /** Names the owner of everything found since the last call. */
    void handOver(String id) {
        for (Finding f : pending) {
            to.accept(new Finding(f.line(), f.reason(), f.element(), id, f.value()));
        }
        if (suppressed > 0) {
            Finding last = pending.getLast();
            to.accept(new Finding(
                    last.line(), Finding.Reason.TOO_MANY_FINDINGS, last.element(), id, Integer.toString(suppressed)));
        }
        pending.clear();
        suppressed = 0;
    }

    private static String excerpt(String value) {
        String trimmed = Texts.trim(value);
        return trimmed.length() <= EXCERPT ? trimmed : trimmed.substring(0, EXCERPT) + "…";
    }
}
