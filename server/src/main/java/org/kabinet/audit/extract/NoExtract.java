package org.kabinet.audit.extract;

/** The file is no extract of a log. */
final class NoExtract extends Exception {
    private static final long serialVersionUID = 1L;
}
