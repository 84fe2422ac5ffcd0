package org.kabinet.demo.seed;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Chance that falls the same way each time: it depends on its key alone, so that a new good does not change what happened to the others. */
public final class Dice {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Dice of(Object... key) {
        long hash = OFFSET;
        for (char c : Arrays.toString(key).toCharArray()) {
            hash = (hash ^ c) * PRIME;
        }
        return new Dice(hash);
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number from low to high. */
    public double within(double low, double high) {
        return random.nextDouble(low, high);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, the heavier the likelier. */
    public <T> T weighted(List<T> choices, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * choices.stream().mapToDouble(weight).sum();
        for (T choice : choices) {
            left -= weight.applyAsDouble(choice);
            if (left < 0) {
                return choice;
            }
        }
        return choices.getLast();
    }
}
