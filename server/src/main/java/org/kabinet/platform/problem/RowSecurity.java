package org.kabinet.platform.problem;

import java.util.Optional;
import java.util.function.Predicate;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Recognises writes that the database refused for reasons that are the caller's business. */
final class RowSecurity {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String FOREIGN_KEY = "23503";
    private static final String POLICY_CHECK = "ExecWithCheckOptions";

    private RowSecurity() {}

    /**
     * Row level security refused: for the actor such a row does not exist. Missing rights on a whole table have the same code but are a fault
     * of ours; where in PostgreSQL it arose tells which.
     */
    static boolean refused(Throwable failure) {
        return causedBy(
                failure,
                INSUFFICIENT_PRIVILEGE,
                sql -> Optional.ofNullable(sql.getServerErrorMessage())
                        .map(ServerErrorMessage::getRoutine)
                        .filter(POLICY_CHECK::equals)
                        .isPresent());
    }

    /** What the row speaks of was removed a moment ago, or something has come to speak of what was to be removed. */
    static boolean partIsGone(Throwable failure) {
        return causedBy(failure, FOREIGN_KEY, sql -> true);
    }

    private static boolean causedBy(Throwable failure, String state, Predicate<PSQLException> more) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && state.equals(sql.getSQLState())) {
                return more.test(sql);
            }
        }
        return false;
    }
}
