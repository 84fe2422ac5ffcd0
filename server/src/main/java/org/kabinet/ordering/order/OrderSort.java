package org.kabinet.ordering.order;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** The orders in which orders can be listed. */
public enum OrderSort {
    NEWEST("-placedAt"),
    OLDEST("placedAt"),
    /** What stands longest in its stage comes first. */
    LONGEST_IN_STAGE("stageSince"),
    LATEST_IN_STAGE("-stageSince");

    private final String key;

    OrderSort(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean descending() {
        return key.startsWith("-");
    }

    boolean byStage() {
        return key.endsWith("stageSince");
    }

    /** The value by which this order stands in the list. */
    Instant of(OrderFacts order) {
        return byStage() ? order.stageSince() : order.placedAt();
    }

    /** The order that a client asks for by its key. */
    public static OrderSort named(String key) {
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.withErrors(
                        PlatformProblem.UNREADABLE, List.of(FieldError.of("/sort", "UNREADABLE"))));
    }
}
