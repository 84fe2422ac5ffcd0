package org.kabinet.access.personal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Personal data", description = "Everything that the portal holds of a person")
class PersonalDataController {
    private static final String ZIP = "application/zip";

    private final ExportPersonalData exportPersonalData;
    private final ErasePersonalData erasePersonalData;

    PersonalDataController(ExportPersonalData exportPersonalData, ErasePersonalData erasePersonalData) {
        this.exportPersonalData = exportPersonalData;
        this.erasePersonalData = erasePersonalData;
    }

    record ErasureRequest(
            @NotNull @Size(max = 200) @Schema(description = "Typed by whoever erases", example = "Петрова Анна")
            String typedName) {}

    @GetMapping(value = "/personal-data.zip", produces = ZIP)
    @Operation(
            operationId = "exportOwnPersonalData",
            summary = "Everything that the portal holds of the signed-in person",
            description = "An archive with a page to be read and JSON for programs.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void own(Locale reader, HttpServletResponse response) {
        exportPersonalData.ofOneself(reader, () -> file(response));
    }

    @GetMapping(value = "/people/{id}/personal-data.zip", produces = ZIP)
    @Operation(
            operationId = "exportPersonalData",
            summary = "Everything that the portal holds of a person, for the administrator",
            description = "To answer whoever asks what is held of them and cannot come in.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void of(@PathVariable UUID id, Locale reader, HttpServletResponse response) {
        exportPersonalData.of(id, reader, () -> file(response));
    }

    @PostMapping("/people/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "erasePersonalData",
            summary = "Erase what the portal knows of a person who has left",
            description =
                    "Cannot be taken back. Orders and what proves them keep the name; the history says that it was done, and by whom.")
    void erase(@PathVariable UUID id, @Valid @RequestBody ErasureRequest asked) {
        erasePersonalData.of(id, asked.typedName());
    }

    /** Only once there is something to write: a refusal is no file. */
    private static OutputStream file(HttpServletResponse response) {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.zip\"");
        try {
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
