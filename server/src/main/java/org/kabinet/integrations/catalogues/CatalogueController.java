package org.kabinet.integrations.catalogues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange/catalogues")
@Tag(name = "Exchange")
class CatalogueController {

    private final ReadCatalogues readCatalogues;
    private final CloseCatalogue closeCatalogue;

    CatalogueController(ReadCatalogues readCatalogues, CloseCatalogue closeCatalogue) {
        this.readCatalogues = readCatalogues;
        this.closeCatalogue = closeCatalogue;
    }

    record CatalogueClosing(
            @NotBlank @Size(max = 400) @Schema(description = "Which catalogue")
            String source,

            @Min(0)
            @Schema(
                    description =
                            "How many goods go off sale, as it was shown; if it is another number by now, nothing is closed")
            int onlyHere) {}

    @Schema(description = "The session under which the exchange board shows what was closed")
    record ClosedCatalogue(UUID sessionId) {}

    @GetMapping
    @Operation(operationId = "exchangedCatalogues", summary = "Catalogues of 1C with goods on sale, the largest first")
    List<ExchangedCatalogue> catalogues() {
        return readCatalogues.list();
    }

    @PostMapping("/closing")
    @Operation(
            operationId = "closeCatalogue",
            summary = "Take off sale what came only from a catalogue that 1C does not send any more")
    ClosedCatalogue close(@Valid @RequestBody CatalogueClosing closing) {
        return new ClosedCatalogue(closeCatalogue.of(closing.source(), closing.onlyHere()));
    }
}
