package org.kabinet.platform.json;

import java.math.BigDecimal;
import org.kabinet.platform.money.Quantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A decimal as a plain string without superfluous zeros. */
final class DecimalSerializer extends ValueSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
        out.writeString(Quantity.plain(value).toPlainString());
    }
}
