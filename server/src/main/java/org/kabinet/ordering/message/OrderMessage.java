package org.kabinet.ordering.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.reader.Side;

/** Something written about an order. Nobody changes it afterwards. */
@Schema(description = "Something written about an order")
public record OrderMessage(
        UUID id,
        Instant at,
        Side side,
        MessageKind kind,
        @Nullable UUID answersId,
        @Schema(example = "Ирина Соколова") String authorName,
        @Schema(example = "Можно ли отгрузить частями?") String text) {}
