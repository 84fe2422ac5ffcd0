package org.kabinet.access.policy;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The rules of the seller, or those of a customer for its own people, as they are written down. Nought asks for nothing. */
@Schema(name = "EntryRules")
record PolicyFields(
        @NotNull @Schema(description = "Of whom a second factor is demanded; STAFF only by the seller")
        SecondFactorRule secondFactor,

        @Min(8) @Max(64) @Schema(example = "8") int minimumLength,
        boolean letters,
        boolean digits,
        boolean specials,
        boolean knownRefused,
        @Min(0) @Max(24) @Schema(example = "0") int formerRefused,
        @Min(0) @Max(336) @Schema(example = "0") int sessionHours,

        @Min(0) @Max(1440) @Schema(example = "0", description = "Nought or at least 5")
        int idleMinutes,

        @Min(0) @Max(730) @Schema(example = "0", description = "Nought or at least 7")
        int passwordDays,

        @NotNull @Size(max = 100) List<@NotNull @Size(max = 60) String> networks) {

    EntryPolicy policy() {
        return new EntryPolicy(
                minimumLength,
                letters,
                digits,
                specials,
                knownRefused,
                formerRefused,
                sessionHours,
                idleMinutes,
                passwordDays,
                networks.isEmpty() ? List.of() : List.of(Networks.of(networks)));
    }
}
