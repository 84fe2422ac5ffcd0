package org.kabinet.platform.actor;

import java.util.Optional;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** The actor of the work that this thread does. */
public final class Actors {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Actors() {}

    /** The actor; without one there is nothing to do, so it refuses. */
    public static Actor current() {
        return bound().orElseThrow(() -> new ProblemException(PlatformProblem.UNAUTHENTICATED));
    }

    /** The actor, if one is bound. */
    public static Optional<Actor> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static void runAs(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }

    public static <T, X extends Throwable> T callAs(Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).<T, X>call(work);
    }
}
