package org.kabinet.platform.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from, so that what it changes can be told apart later.
 *
 * @param address of the caller, as the proxy in front tells it
 * @param request names this very request; given back to the caller as {@code X-Request-Id}
 * @param token by which a program acts for the person; absent where they act themselves
 */
public record Origin(
        String address, String request, @Nullable Token token) {
    /** Of work that nobody asked for from outside. */
    public static final Origin INSIDE = new Origin("", "", null);

    /** What a program showed instead of a session. */
    public record Token(UUID id, String name) {}

    /** The same by a token. */
    public Origin by(Token shown) {
        return new Origin(address, request, shown);
    }
}
