package org.kabinet.ordering.cart;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/carts")
@Tag(name = "Carts", description = "What is gathered under a contract and not ordered yet; each person has their own")
class CartController {

    private final ListCarts listCarts;
    private final ShowCart showCart;
    private final PutCartLines putCartLines;
    private final DescribeCart describeCart;
    private final ClearCart clearCart;

    CartController(
            ListCarts listCarts,
            ShowCart showCart,
            PutCartLines putCartLines,
            DescribeCart describeCart,
            ClearCart clearCart) {
        this.listCarts = listCarts;
        this.showCart = showCart;
        this.putCartLines = putCartLines;
        this.describeCart = describeCart;
        this.clearCart = clearCart;
    }

    /** A line to be put in. */
    record CartLineInput(
            @NotNull UUID variantId,

            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 4)
            BigDecimal quantity,

            @Nullable @Size(max = 500) String comment) {

        CartLineChange change() {
            return new CartLineChange(variantId, quantity, comment);
        }
    }

    /** Lines to be put in together. */
    @Schema(example = """
                    {"mode": "SET", "lines": [{"variantId": "01920000-0000-7000-8000-0000000000b1", "quantity": "24",
                     "comment": "синие"}]}
                    """)
    record CartLinesInput(
            @NotEmpty @Size(max = 500) List<@Valid CartLineInput> lines,

            @Schema(description = "SET by default") @Nullable
            Mode mode) {

        /** Whether quantities replace those in the cart or come on top of them. */
        enum Mode {
            SET,
            ADD
        }
    }

    @GetMapping
    @Operation(operationId = "listCarts", summary = "One's carts that hold anything, the one used last first")
    List<CartSummary> list() {
        return listCarts.list();
    }

    @GetMapping("/{contractId}")
    @Operation(
            operationId = "showCart",
            summary = "The cart under a contract",
            description =
                    "At today's prices, with everything that stands against a line. Empty if nothing was put in yet.")
    ResponseEntity<Cart> show(@PathVariable UUID contractId) {
        return answer(showCart.show(contractId));
    }

    @PutMapping("/{contractId}/lines")
    @Operation(
            operationId = "putCartLines",
            summary = "Put lines in, change or take them out",
            description = "Quantity 0 takes a line out. Carts are merged by line: the last quantity of a line counts.")
    ResponseEntity<Cart> putLines(@PathVariable UUID contractId, @Valid @RequestBody CartLinesInput input) {
        return answer(putCartLines.put(
                contractId,
                input.lines().stream().map(CartLineInput::change).toList(),
                input.mode() == CartLinesInput.Mode.ADD));
    }

    @PatchMapping("/{contractId}")
    @Operation(operationId = "describeCart", summary = "Note a comment, one's own number, the wished day, the address")
    ResponseEntity<Cart> describe(@PathVariable UUID contractId, @Valid @RequestBody CartDescription description) {
        return answer(describeCart.describe(contractId, description));
    }

    @DeleteMapping("/{contractId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "clearCart", summary = "Throw the cart away")
    void clear(@PathVariable UUID contractId) {
        clearCart.clear(contractId);
    }

    private static ResponseEntity<Cart> answer(Cart cart) {
        return Version.answer(cart, cart.version());
    }
}
