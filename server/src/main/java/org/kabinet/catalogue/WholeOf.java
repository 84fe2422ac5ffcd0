package org.kabinet.catalogue;

/**
 * A whole package of one kind has come.
 *
 * @param source the catalogue or classifier that it was the whole of
 */
public record WholeOf(ImportKind kind, String source) {}
