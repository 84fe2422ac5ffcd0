package org.kabinet.catalogue;

import java.util.List;

/** What a line of a quick order turned out to be. */
public sealed interface LineAnswer {

    /** Exactly one variant. */
    record Found(VariantView variant) implements LineAnswer {}

    /** Several variants carry this article or barcode; the reader chooses. */
    record Ambiguous(List<VariantView> candidates) implements LineAnswer {}

    /** Nothing that is offered carries it. */
    record Unknown() implements LineAnswer {}
}
