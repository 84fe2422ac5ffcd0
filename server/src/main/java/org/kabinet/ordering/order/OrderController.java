package org.kabinet.ordering.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders/{id}")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class OrderController {

    private final ShowOrder showOrder;
    private final MoveOrder moveOrder;
    private final CancelOrder cancelOrder;
    private final PromiseOrder promiseOrder;
    private final HandOverOrder handOverOrder;

    OrderController(
            ShowOrder showOrder,
            MoveOrder moveOrder,
            CancelOrder cancelOrder,
            PromiseOrder promiseOrder,
            HandOverOrder handOverOrder) {
        this.showOrder = showOrder;
        this.moveOrder = moveOrder;
        this.cancelOrder = cancelOrder;
        this.promiseOrder = promiseOrder;
        this.handOverOrder = handOverOrder;
    }

    /** Where to, and why. */
    @Schema(example = "{\"stageId\": \"01920000-0000-7000-8000-000000000004\", \"comment\": \"\"}")
    record OrderMove(
            @NotNull UUID stageId,
            @Nullable @Size(max = 2000) String comment) {}

    /** Why. */
    @Schema(example = "{\"comment\": \"Заказали по ошибке дважды\"}")
    record OrderCancellation(@Nullable @Size(max = 2000) String comment) {}

    /** By when; nothing takes the promise back. */
    @Schema(example = "{\"promisedOn\": \"2026-11-28\"}")
    record OrderPromise(@Nullable LocalDate promisedOn) {}

    /** To whom. */
    @Schema(example = "{\"personId\": \"01920000-0000-7000-8000-0000000000d1\"}")
    record OrderHandover(@NotNull UUID personId) {}

    @GetMapping
    @Operation(operationId = "showOrder", summary = "All about one order")
    ResponseEntity<OrderPage> show(@PathVariable UUID id) {
        return answer(showOrder.show(id));
    }

    @PostMapping("/stage")
    @Operation(
            operationId = "moveOrder",
            summary = "Move the order to another stage",
            description = "Possible are the steps in nextStages of the order. A step may require a comment.")
    ResponseEntity<OrderPage> move(
            @PathVariable UUID id,
            @Valid @RequestBody OrderMove move,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(moveOrder.move(id, move.stageId(), word(move.comment()), Version.required(ifMatch)));
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelOrder",
            summary = "Call the order off",
            description =
                    "The customer may as long as the stage allows it; the seller's people if they may make such a step.")
    ResponseEntity<OrderPage> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody OrderCancellation cancellation,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(cancelOrder.cancel(id, word(cancellation.comment()), Version.required(ifMatch)));
    }

    @PutMapping("/promise")
    @Operation(operationId = "promiseOrder", summary = "Promise the customer a day, or take the promise back")
    ResponseEntity<OrderPage> promise(
            @PathVariable UUID id,
            @Valid @RequestBody OrderPromise promise,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(promiseOrder.promise(id, promise.promisedOn(), Version.required(ifMatch)));
    }

    @PostMapping("/handover")
    @Operation(operationId = "handOverOrder", summary = "Give the order to a forwarder or driver of its branch")
    ResponseEntity<OrderPage> handOver(
            @PathVariable UUID id,
            @Valid @RequestBody OrderHandover handover,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(handOverOrder.handOver(id, handover.personId(), Version.required(ifMatch)));
    }

    private static ResponseEntity<OrderPage> answer(OrderPage page) {
        return Version.answer(page, page.row().version());
    }

    private static String word(@Nullable String comment) {
        return Objects.requireNonNullElse(comment, "");
    }
}
