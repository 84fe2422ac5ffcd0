package org.kabinet.ordering.print;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders/{id}/print.pdf")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class PrintController {

    private final PrintOrder printOrder;

    PrintController(PrintOrder printOrder) {
        this.printOrder = printOrder;
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            operationId = "printOrder",
            summary = "The order on paper",
            description = "Without prices for those whom money does not concern.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @Parameter(description = "The reader's own language by default", example = "ru")
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "ru|en")
                    String lang) {
        PrintOrder.Printed printed = printOrder.print(id, lang == null ? null : Locale.of(lang));
        var disposition = ContentDisposition.inline()
                .filename(printed.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(printed.pdf());
    }
}
