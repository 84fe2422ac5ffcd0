package org.kabinet.platform.problem;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Recognises a write that row level security refused: for the actor such a row does not exist. */
final class RowSecurity {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String POLICY_CHECK = "ExecWithCheckOptions";

    private RowSecurity() {}

    /** Missing rights on a whole table have the same code but are a fault of ours; where in PostgreSQL it arose tells which. */
    static boolean refused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                return message != null && POLICY_CHECK.equals(message.getRoutine());
            }
        }
        return false;
    }
}
