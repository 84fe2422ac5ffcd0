package org.kabinet.ordering.cart;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.kabinet.platform.json.Sent;

/** What is noted about a cart; parts that are left out stay as they are. */
@Schema(
        example =
                "{\"comment\": \"Позвонить за час\", \"purchaseOrderNumber\": \"PO-118\", \"wishedOn\": \"2026-11-28\"}")
record CartDescription(
        @Size(max = 2000) Sent<String> comment,
        @Size(max = 60) Sent<String> purchaseOrderNumber,
        Sent<LocalDate> wishedOn,
        Sent<UUID> deliveryAddressId) {

    CartFacts applied(CartFacts cart) {
        return new CartFacts(
                cart.contractId(),
                Objects.requireNonNullElse(comment.or(cart.comment()), ""),
                Objects.requireNonNullElse(purchaseOrderNumber.or(cart.purchaseOrderNumber()), ""),
                wishedOn.or(cart.wishedOn()),
                deliveryAddressId.or(cart.deliveryAddressId()),
                cart.version(),
                cart.updatedAt(),
                cart.lines());
    }
}
