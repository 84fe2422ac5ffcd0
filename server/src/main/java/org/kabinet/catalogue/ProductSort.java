package org.kabinet.catalogue;

/** {@link #RELEVANCE} is by name when nothing is searched for. */
public enum ProductSort {
    RELEVANCE,
    NAME,
    NAME_DESC,
    ARTICLE,
    ARTICLE_DESC,
    NEWEST
}
