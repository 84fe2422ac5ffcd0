package org.kabinet.ordering.message;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders/{orderId}/messages")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class MessageController {

    private final WriteMessage writeMessage;

    MessageController(WriteMessage writeMessage) {
        this.writeMessage = writeMessage;
    }

    /** Something to be said about an order. */
    @Schema(name = "NewOrderMessage", example = """
                    {"id": "019a8f00-0000-7000-8000-0000000000e1", "kind": "QUESTION", "text": "Можно ли отгрузить частями?"}
                    """)
    record MessageInput(
            @NotNull UUID id,
            @NotNull MessageKind kind,
            @NotBlank @Size(max = 4000) String text,

            @Schema(description = "The question, when this is the answer") @Nullable
            UUID answersId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "writeMessage",
            summary = "Comment on an order, ask or answer",
            description = "A question waits until the other side answers it. What is written stays.")
    OrderMessage write(@PathVariable UUID orderId, @Valid @RequestBody MessageInput input) {
        return writeMessage.write(orderId, input.id(), input.kind(), input.text(), input.answersId());
    }
}
