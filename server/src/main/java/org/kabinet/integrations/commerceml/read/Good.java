package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.Optional;

/** A good or service of a catalogue. {@code removed} means 1C marked it deleted by status or by mark. */
public record Good(int line, Item item, boolean removed) implements Entry {

    /** A number as people write it into a requisite; empty when it is none. */
    public static Optional<BigDecimal> number(String written) {
        return Numbers.parse(Texts.trim(written));
    }
}
