package org.kabinet.platform.problem;

import java.util.Locale;

/**
 * A way in which a module refuses. Each module has an enum of them; the constant's name is the slug of the problem's address
 * ({@code LINES_REFUSED} is {@code /problems/ordering/lines-refused}) and the key of its texts
 * ({@code problem.lines-refused.title} and {@code .detail} in the module's messages).
 */
public interface ProblemType {
    /** The name of the enum constant. */
    String name();

    /** The HTTP status with which the problem is answered. */
    int status();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The module whose problem this is: the package below org.kabinet. */
    default String module() {
        return ((Enum<?>) this).getDeclaringClass().getPackageName().split("\\.")[2];
    }

    default String path() {
        return "/problems/" + module() + "/" + slug();
    }
}
