package org.kabinet.testing;

import java.util.List;
import java.util.function.Supplier;

/** What is sent in the background arrives a little later. */
final class Post {
    private static final int PATIENCE = 200;

    private Post() {}

    /**
     * Waits for the one that is the given one in order of those that arrive; the first is 1.
     *
     * @param what as a failure calls it
     */
    static <T> T await(int which, Supplier<List<T>> arrived, String what) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            List<T> all = arrived.get();
            if (all.size() >= which) {
                return all.get(which - 1);
            }
            pause();
        }
        throw new AssertionError(what + " " + which + " did not arrive; there are " + arrived.get());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
