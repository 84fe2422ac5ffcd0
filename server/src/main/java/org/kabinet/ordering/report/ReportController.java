package org.kabinet.ordering.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderFilterParameters;
import org.kabinet.ordering.order.OrderSort;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class ReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ShowBoard showBoard;
    private final ShowOverview showOverview;
    private final ListPurchases listPurchases;
    private final ListQuietClients listQuietClients;
    private final ExportOrders exportOrders;

    ReportController(
            ShowBoard showBoard,
            ShowOverview showOverview,
            ListPurchases listPurchases,
            ListQuietClients listQuietClients,
            ExportOrders exportOrders) {
        this.showBoard = showBoard;
        this.showOverview = showOverview;
        this.listPurchases = listPurchases;
        this.listQuietClients = listQuietClients;
        this.exportOrders = exportOrders;
    }

    @GetMapping("/board")
    @Operation(
            operationId = "showBoard",
            summary = "What waits for the reader",
            description =
                    "Questions to answer, late orders, new ones for the seller's people, fresh answers; longest waiting first.")
    OrderBoard board() {
        return showBoard.show();
    }

    @GetMapping("/overview")
    @Operation(
            operationId = "showOverview",
            summary = "How branches and managers fare, and what is stuck",
            description = "For supervisors and administrators. Without days it is about the last twelve weeks.")
    Overview overview(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return showOverview.show(from, to);
    }

    @GetMapping("/purchased")
    @Operation(
            operationId = "listPurchases",
            summary = "What was bought before",
            description = "Of a product, by a customer, or both; of each variant the last purchase.")
    List<Purchase> purchased(
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable UUID productId) {
        return listPurchases.list(organisationId, productId);
    }

    @GetMapping("/quiet-clients")
    @Operation(
            operationId = "listQuietClients",
            summary = "Who has gone quiet",
            description =
                    "Customers of the reader's branches who ordered on at least three days of the last year and have been silent for a month"
                            + " and twice as long as usual; the longest silence against the own rhythm comes first.")
    List<QuietClient> quietClients() {
        return listQuietClients.list();
    }

    @GetMapping(value = "/export.xlsx", produces = XLSX)
    @Operation(
            operationId = "exportOrders",
            summary = "The list of orders as a table",
            description =
                    "Exactly what the same filter lists, without pages. Amounts only for those whom money concerns.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void export(
            @ParameterObject OrderFilterParameters filter,
            @RequestParam(defaultValue = "-placedAt") String sort,
            HttpServletResponse response) {
        exportOrders.export(filter.filter(), OrderSort.named(sort), () -> file(response));
    }

    /** Only once there is something to write: a refusal is no file. */
    private static OutputStream file(HttpServletResponse response) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders.xlsx\"");
        try {
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
