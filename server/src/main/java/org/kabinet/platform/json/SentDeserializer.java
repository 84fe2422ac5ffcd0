package org.kabinet.platform.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Tells a part that was left out from one that was sent as null. */
final class SentDeserializer extends ValueDeserializer<Sent<?>> {
    private final @Nullable JavaType type;

    SentDeserializer() {
        this(null);
    }

    private SentDeserializer(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType whole = property == null ? context.getContextualType() : property.getType();
        return new SentDeserializer(whole.containedTypeOrUnknown(0));
    }

    @Override
    public Sent<?> deserialize(JsonParser in, DeserializationContext context) {
        return Sent.of(context.readValue(in, type));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Sent.of(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Sent.nothing();
    }
}
