package org.kabinet.access.simulator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Permission;

/** The same person before and after, side by side. */
@Schema(name = "Simulation")
record Simulation(
        String personName,

        @Schema(description = "All cabinets that are open before or after")
        List<Cabinet> cabinets,

        Cabinet cabinet,

        @Schema(description = "None if the cabinet is not open to them") @Nullable
        Sight before,

        @Schema(description = "None if the cabinet would be closed to them") @Nullable
        Sight after) {

    /** What somebody sees and may do in a cabinet. */
    @Schema(name = "Sight")
    record Sight(
            List<Permission> permissions,
            List<String> organisations,
            List<String> branches,

            @Schema(description = "How much they see, by kind, as the database shows it to them")
            Map<String, Long> counts) {}
}
