package org.kabinet.audit.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/history")
@Tag(name = "History", description = "Who did what, when and from where; nobody can change it afterwards")
class HistoryController {
    private final ReadHistory readHistory;

    HistoryController(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GetMapping
    @Operation(
            operationId = "listHistory",
            summary = "What happened, newest first",
            description = "A customer's administrator reads the own company's history, managers that of their branch's"
                    + " customers, the administrator everything.")
    Page<HistoryRecord> list(
            @Valid @ParameterObject HistoryParameters filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        return readHistory.page(filter.filter(), cursor, limit, locale);
    }
}
