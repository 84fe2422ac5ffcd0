package org.kabinet.access.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bulk-invitations")
@Tag(name = "Bulk invitations", description = "Asking in up to a thousand people from a worksheet")
class BulkInvitationController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CheckBulkInvitation checkBulkInvitation;
    private final StartBulkInvitation startBulkInvitation;
    private final ReadBulkInvitations readBulkInvitations;
    private final WriteResult writeResult;
    private final WriteTemplate writeTemplate;

    BulkInvitationController(
            CheckBulkInvitation checkBulkInvitation,
            StartBulkInvitation startBulkInvitation,
            ReadBulkInvitations readBulkInvitations,
            WriteResult writeResult,
            WriteTemplate writeTemplate) {
        this.checkBulkInvitation = checkBulkInvitation;
        this.startBulkInvitation = startBulkInvitation;
        this.readBulkInvitations = readBulkInvitations;
        this.writeResult = writeResult;
        this.writeTemplate = writeTemplate;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "checkBulkInvitation",
            summary = "Read a worksheet of people and say what would become of each line",
            description =
                    "The body is the XLSX file, of up to 1000 lines. Nobody is invited yet. Company administrators name their company.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))))
    BulkInvitation check(
            @Parameter(description = "Into which all are asked; without it each line names its customer by ИНН")
                    @RequestParam(required = false)
                    @Nullable
                    UUID organisationId,
            @RequestParam(defaultValue = "") String fileName,
            Locale reader,
            @Parameter(hidden = true) InputStream file) {
        return readBulkInvitations.one(checkBulkInvitation.from(file, fileName, organisationId, reader));
    }

    @GetMapping
    @Operation(
            operationId = "listBulkInvitations",
            summary = "The latest lists that the reader brought, of the last thirty days")
    List<BulkInvitation> latest(@RequestParam(required = false) @Nullable UUID organisationId) {
        return readBulkInvitations.latest(organisationId);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readBulkInvitation",
            summary = "A list and how far it is",
            description = "For whoever brought it.")
    BulkInvitation read(@PathVariable UUID id) {
        return readBulkInvitations.one(id);
    }

    @GetMapping("/{id}/lines")
    @Operation(
            operationId = "listBulkInvitationLines",
            summary = "The lines of a list, with all that is wrong with them")
    Page<BulkLine> lines(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<BulkOutcome> outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit,
            Locale reader) {
        return readBulkInvitations.lines(id, outcome, cursor, Math.clamp(limit, 1, Page.MAX_LIMIT), reader);
    }

    @PostMapping("/{id}/sending")
    @Operation(
            operationId = "startBulkInvitation",
            summary = "Invite those whose lines are in order",
            description = "In the background; once begun, calling it again changes nothing.")
    BulkInvitation start(@PathVariable UUID id) {
        startBulkInvitation.of(id);
        return readBulkInvitations.one(id);
    }

    @GetMapping(value = "/{id}/result.xlsx", produces = XLSX)
    @Operation(operationId = "bulkInvitationResult", summary = "What happened to each line, as a worksheet")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void result(@PathVariable UUID id, Locale reader, HttpServletResponse response) {
        writeResult.of(id, reader, () -> file(response, "invitations.xlsx"));
    }

    @GetMapping(value = "/template.xlsx", produces = XLSX)
    @Operation(operationId = "bulkInvitationTemplate", summary = "An empty worksheet to fill in")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void template(
            @RequestParam(required = false) @Nullable UUID organisationId,
            Locale reader,
            HttpServletResponse response) {
        writeTemplate.of(organisationId != null, reader, () -> file(response, "people.xlsx"));
    }

    /** Only once there is something to write: a refusal is no file. */
    private static OutputStream file(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        try {
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
