package org.kabinet.platform.actor;

/**
 * Where a request came from, so that what it changes can be told apart later.
 *
 * @param address of the caller, as the proxy in front tells it
 * @param request names this very request; given back to the caller as {@code X-Request-Id}
 */
public record Origin(String address, String request) {
    /** Of work that nobody asked for from outside. */
    public static final Origin INSIDE = new Origin("", "");
}
