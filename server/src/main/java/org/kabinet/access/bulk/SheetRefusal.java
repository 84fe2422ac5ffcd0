package org.kabinet.access.bulk;

import java.util.List;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;

/** Refuses a worksheet as a whole. */
final class SheetRefusal {
    private SheetRefusal() {}

    static ProblemException because(String code, Object... arguments) {
        return ProblemException.withErrors(
                AccessProblem.SHEET_REFUSED, List.of(FieldError.of("/file", code, arguments)));
    }
}
