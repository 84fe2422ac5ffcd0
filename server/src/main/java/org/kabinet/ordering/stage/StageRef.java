package org.kabinet.ordering.stage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.kabinet.ordering.OrderPhase;

/** A stage as it is named to the reader. */
@Schema(description = "A stage of an order's way, in the reader's language")
public record StageRef(
        UUID id,
        @Schema(example = "packing") String code,
        @Schema(example = "Упаковка") String name,
        OrderPhase phase,
        int position) {

    public static StageRef of(Stage stage, Locale locale) {
        return new StageRef(stage.id(), stage.code(), stage.name(locale), stage.phase(), stage.position());
    }
}
