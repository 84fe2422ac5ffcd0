package org.kabinet.platform.web;

/**
 * What a browser may load and run on our pages. The web client's library of components makes sheets of style while it runs; they carry the
 * nonce of the page they were made on, so that none else gets in.
 */
public final class ContentSecurity {
    public static final String HEADER = "Content-Security-Policy";

    /** For everything that makes no styles. */
    public static final String POLICY = policy("'self'");

    private ContentSecurity() {}

    static String withStyles(String nonce) {
        return policy("'self' 'nonce-" + nonce + "'");
    }

    private static String policy(String styles) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src " + styles,
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
