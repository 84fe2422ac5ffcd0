package org.kabinet.platform.json;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints on a {@link Sent} part look at the value itself. */
@UnwrapByDefault
public final class SentExtractor implements ValueExtractor<Sent<@ExtractedValue ?>> {
    @Override
    public void extractValues(Sent<?> part, ValueReceiver receiver) {
        receiver.value(null, part.value());
    }
}
