package org.kabinet.integrations.catalogues;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(description = "A catalogue of 1C with goods on sale")
record ExchangedCatalogue(
        @Schema(description = "Id in 1C; of a catalogue without one, that of the exchange account")
        String source,

        @Schema(example = "Основной каталог товаров", description = "Empty when it is not known")
        String name,

        @Nullable @Schema(description = "Absent when nobody signed in: import by command")
        String accountName,

        @Nullable @Schema(description = "Absent when it has not come since Kabinet keeps this book")
        Instant cameAt,

        @Schema(
                description =
                        "Another catalogue of the same account has begun to come whole, and this one has not come since")
        boolean left,

        @Schema(description = "Goods on sale that came from it")
        int goods,

        @Schema(description = "Those of them that came from no other: they go off sale when it is closed")
        int onlyHere) {}
