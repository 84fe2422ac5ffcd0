package org.kabinet.platform.json;

import java.time.LocalDate;
import org.kabinet.platform.time.BusinessDates;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Days of business, as {@link BusinessDates} understands them. It asks the library's: one made from it would be replaced by the library's own for each field. */
final class PlainDateDeserializer extends StdScalarDeserializer<LocalDate> {

    PlainDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (date != null && !BusinessDates.sensible(date)) {
            throw context.weirdStringException(date.toString(), LocalDate.class, "the year has four digits");
        }
        return date;
    }
}
