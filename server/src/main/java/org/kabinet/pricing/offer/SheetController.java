package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PricingProblem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Downloads. A file is finished before the first byte leaves, so that a slow reader holds no connection to the database. */
@RestController
@RequestMapping("/api/v1/offers")
@Tag(name = "Offers", description = "The catalogue with the reader's own prices")
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WriteOffers writeOffers;

    SheetController(WriteOffers writeOffers) {
        this.writeOffers = writeOffers;
    }

    @GetMapping(path = "/price-list.xlsx", produces = XLSX)
    @OfferParameters
    @Operation(
            operationId = "downloadPriceList",
            summary = "The price list of a contract as a spreadsheet",
            description =
                    "All goods unless narrowed, each with the price of the contract and what it becomes with quantity.")
    ResponseEntity<Resource> priceList(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        OfferFilter filter = OfferFilter.of(parameters);
        return file("price-list.xlsx", out -> writeOffers.priceList(filter, out));
    }

    @GetMapping(path = "/export.xlsx", produces = XLSX)
    @OfferParameters
    @Operation(
            operationId = "exportOffers",
            summary = "The goods on the screen as a spreadsheet",
            description =
                    "All pages of the filtered list, with stock, and with prices if the reader has any; only the named columns if there are any.")
    @Parameter(
            name = "column",
            in = ParameterIn.QUERY,
            description = "In their order; all if left out",
            array = @ArraySchema(schema = @Schema(type = "string")))
    ResponseEntity<Resource> export(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        OfferFilter filter = OfferFilter.of(parameters);
        List<String> columns = parameters.getOrDefault("column", List.of());
        FieldErrors errors = new FieldErrors();
        SheetColumn.check(columns, errors, "/column");
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
        return file("catalogue.xlsx", out -> writeOffers.view(filter, columns, out));
    }

    @PostMapping(path = "/export.xlsx", produces = XLSX)
    @Operation(
            operationId = "exportChosenOffers",
            summary = "Marked goods as a spreadsheet",
            description = "The rows that were marked on the screen, in their order. Nothing is changed.")
    ResponseEntity<Resource> exportChosen(@Valid @RequestBody ChosenOffers chosen) throws IOException {
        chosen.check();
        return file("catalogue.xlsx", out -> writeOffers.chosen(chosen, out));
    }

    @PostMapping(path = "/list.xlsx", produces = XLSX)
    @OfferParameters
    @Operation(
            operationId = "exportOffersWithQuantities",
            summary = "The goods on the screen as a spreadsheet, with what was typed into the list",
            description =
                    "All pages of the filtered list, with the quantities that are sent along and what they come to. Nothing is changed.")
    ResponseEntity<Resource> exportTyped(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Valid @RequestBody TypedQuantities typed)
            throws IOException {
        OfferFilter filter = OfferFilter.of(parameters);
        typed.check();
        return file("catalogue.xlsx", out -> writeOffers.typed(filter, typed, out));
    }

    private static ResponseEntity<Resource> file(String name, Consumer<OutputStream> content) throws IOException {
        Path file = Files.createTempFile("kabinet-", ".xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.accept(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        long size = Files.size(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
