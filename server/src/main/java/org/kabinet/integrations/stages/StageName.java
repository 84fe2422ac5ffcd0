package org.kabinet.integrations.stages;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A status of the seller's system and the stage it stands for. */
public record StageName(
        @NotBlank @Size(max = 200) @Schema(example = "К отгрузке")
        String externalName,

        @NotBlank @Size(max = 100) @Schema(example = "shipping")
        String stageCode) {}
