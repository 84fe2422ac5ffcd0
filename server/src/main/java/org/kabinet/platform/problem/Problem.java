package org.kabinet.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as it is answered, after RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A refusal, after RFC 9457. All that is wrong is told at once.")
public record Problem(
        @Schema(example = "/problems/platform/invalid") String type,
        String title,
        int status,
        @Nullable String detail,

        @Schema(description = "Names this very refusal in the server's log")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        List<Part> errors) {

    /** What is wrong with one part of the request. */
    @Schema(name = "ProblemPart")
    public record Part(
            @Schema(description = "JSON pointer into the request body", example = "/lines/3/quantity")
            String pointer,

            @Schema(example = "NOT_MULTIPLE") String code,
            String message) {}
}
