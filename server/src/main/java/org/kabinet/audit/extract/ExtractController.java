package org.kabinet.audit.extract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabinet.audit.history.ExportHistory;
import org.kabinet.audit.history.HistoryParameters;
import org.kabinet.audit.history.HistoryQueries;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history to take away. A file is finished before the first byte leaves, so that a slow reader holds no connection. */
@RestController
@RequestMapping("/api/v1/history")
@Tag(name = "History", description = "Who did what, when and from where; nobody can change it afterwards")
class ExtractController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WriteExtract writeExtract;
    private final ExportHistory exportHistory;
    private final Clock clock;

    ExtractController(WriteExtract writeExtract, ExportHistory exportHistory, Clock clock) {
        this.writeExtract = writeExtract;
        this.exportHistory = exportHistory;
        this.clock = clock;
    }

    @GetMapping(value = "/export.log", produces = LogFormat.TYPE)
    @Operation(
            operationId = "extractHistory",
            summary = "The history as a file that can be verified",
            description = "One chain, as filtered; ./kabinet verify-log checks it without the server.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = LogFormat.TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> extract(@Valid @ParameterObject HistoryParameters filter) throws IOException {
        return file(LogFormat.TYPE, ZoneOffset.UTC, ".log", out -> writeExtract.of(filter.filter(), out));
    }

    @GetMapping(value = "/export.xlsx", produces = XLSX)
    @Operation(
            operationId = "exportHistory",
            summary = "The history as a table",
            description =
                    "What the same filter lists, the newest first, a row for each field that changed; as many rows as programs for"
                            + " tables open well, and a word about the rest.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> table(
            @Valid @ParameterObject HistoryParameters filter,
            @RequestParam(defaultValue = "UTC") @Schema(type = "string", example = "Europe/Moscow") ZoneId zone,
            Locale locale)
            throws IOException {
        return file(XLSX, zone, ".xlsx", out -> exportHistory.to(out, filter.filter(), locale, zone));
    }

    private ResponseEntity<Resource> file(String type, ZoneId zone, String ending, Consumer<OutputStream> write)
            throws IOException {
        Path file = Files.createTempFile("kabinet-", ending);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write.accept(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        var name = ContentDisposition.attachment()
                .filename("history-" + LocalDate.ofInstant(clock.instant(), zone) + ending, StandardCharsets.UTF_8)
                .build();
        long size = Files.size(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(size)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    @GetMapping("/end")
    @Operation(
            operationId = "endOfHistory",
            summary = "The last link of a chain",
            description = "Kept elsewhere, it proves later that nothing before it has been changed.")
    HistoryQueries.Head end(@RequestParam(required = false) @Nullable UUID organisationId) {
        return writeExtract.end(organisationId);
    }
}
