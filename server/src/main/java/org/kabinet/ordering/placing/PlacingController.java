package org.kabinet.ordering.placing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class PlacingController {

    private final PlaceOrder placeOrder;
    private final RepeatOrder repeatOrder;

    PlacingController(PlaceOrder placeOrder, RepeatOrder repeatOrder) {
        this.placeOrder = placeOrder;
        this.repeatOrder = repeatOrder;
    }

    /** An order to be placed. */
    @Schema(name = "PlaceOrder", example = """
                    {"id": "019a8f00-0000-7000-8000-000000000001", "contractId": "01920000-0000-7000-8000-0000000000c1",
                     "deliveryAddressId": null, "wishedOn": "2026-11-28", "purchaseOrderNumber": "PO-118", "comment": "",
                     "lines": [{"variantId": "01920000-0000-7000-8000-0000000000b1", "quantity": "24", "comment": "",
                     "expectedPrice": "48.30"}], "fromCart": true}
                    """)
    record OrderInput(
            @NotNull UUID id,
            @NotNull UUID contractId,
            @Nullable UUID deliveryAddressId,
            @Nullable LocalDate wishedOn,
            @Nullable @Size(max = 60) String purchaseOrderNumber,
            @Nullable @Size(max = 2000) String comment,
            @NotEmpty @Size(max = 1000) List<@Valid OrderLineInput> lines,
            @Nullable Boolean fromCart) {

        NewOrder order() {
            return new NewOrder(
                    id,
                    contractId,
                    deliveryAddressId,
                    wishedOn,
                    Objects.requireNonNullElse(purchaseOrderNumber, "").strip(),
                    Objects.requireNonNullElse(comment, "").strip(),
                    lines.stream().map(OrderLineInput::line).toList(),
                    Boolean.TRUE.equals(fromCart));
        }
    }

    /** A line to be ordered. */
    record OrderLineInput(
            @NotNull UUID variantId,

            @NotNull @Positive @Digits(integer = 7, fraction = 4)
            BigDecimal quantity,

            @Nullable @Size(max = 500) String comment,

            @Schema(description = "The price that was shown; refused with PRICE_CHANGED if it is another one by now")
            @Nullable
            BigDecimal expectedPrice) {

        NewOrder.Line line() {
            return new NewOrder.Line(
                    variantId, quantity, Objects.requireNonNullElse(comment, "").strip(), expectedPrice);
        }
    }

    @PostMapping
    @Operation(operationId = "placeOrder", summary = "Place an order", description = """
                    Prices are asked anew. Everything that stands against the order is told at once, with a pointer to each line. The id is made \
                    by the client: the same id again answers with the order that is there, and never makes a second one. Staff place orders on \
                    behalf of a customer, which the order says for ever.\
                    """)
    @ApiResponse(responseCode = "201", description = "The order is placed")
    @ApiResponse(responseCode = "200", description = "The order had been placed before")
    ResponseEntity<OrderPage> place(@Valid @RequestBody OrderInput input) {
        PlaceOrder.Placed placed = placeOrder.place(input.order());
        return ResponseEntity.status(placed.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag("\"" + placed.page().row().version() + "\"")
                .body(placed.page());
    }

    @PostMapping("/{id}/repetition")
    @Operation(
            operationId = "repeatOrder",
            summary = "Put what was ordered into the cart again",
            description = "What cannot be ordered any more is named, not silently left out.")
    RepeatOrder.Repetition repeat(@PathVariable UUID id) {
        return repeatOrder.repeat(id);
    }
}
