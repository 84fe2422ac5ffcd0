package org.kabinet.platform.actor;

/** The origin of the work that this thread does. */
public final class Origins {
    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    private Origins() {}

    public static Origin current() {
        return CURRENT.orElse(Origin.INSIDE);
    }

    public static void runFrom(Origin origin, Runnable work) {
        ScopedValue.where(CURRENT, origin).run(work);
    }

    public static <X extends Throwable> void callFrom(Origin origin, ScopedValue.CallableOp<?, X> work) throws X {
        ScopedValue.where(CURRENT, origin).call(work);
    }
}
