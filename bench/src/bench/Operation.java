package bench;

import java.util.function.IntFunction;

/**
 * Something that users do.
 *
 * @param portal how each client does it over HTTP
 * @param floor how each client does the same work in bare SQL
 */
record Operation(String name, IntFunction<Call> portal, IntFunction<Call> floor) {

    /** Whether both sides are bare SQL: there is no code of the portal to be warmed. */
    boolean bare() {
        return name.startsWith("rls-");
    }

    /** Once; anything thrown is an error. */
    @FunctionalInterface
    interface Call {
        void once() throws Exception;
    }
}
