package org.kabinet.platform.actor;

import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * The leave to act under which a request works. It can be withdrawn while the request is still under way, by whoever ends the session that it
 * came with: from then on no transaction of the request begins or is committed any more, however long it has been running.
 */
public final class Permit {
    private static final ScopedValue<Permit> CURRENT = ScopedValue.newInstance();

    private volatile boolean withdrawn;

    public void withdraw() {
        withdrawn = true;
    }

    /** Does the work under this permit. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Refuses if the permit of the work at hand was withdrawn; work that nobody asked for from outside needs none. */
    static void mustHold() {
        if (CURRENT.isBound() && CURRENT.get().withdrawn) {
            throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
        }
    }
}
