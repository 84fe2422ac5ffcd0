package org.kabinet.integrations.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.platform.paging.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange")
@Tag(name = "Exchange")
class BoardController {

    private final ReadBoard readBoard;
    private final RepeatExchange repeatExchange;

    BoardController(ReadBoard readBoard, RepeatExchange repeatExchange) {
        this.readBoard = readBoard;
        this.repeatExchange = repeatExchange;
    }

    @GetMapping("/sessions")
    @Operation(
            operationId = "exchangeSessions",
            summary = "Exchanges, the latest first: what came, what changed, what was refused")
    Page<SessionRow> sessions(
            @RequestParam(required = false) ExchangeSession.@Nullable Kind kind,
            @RequestParam(required = false) ExchangeSession.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return readBoard.sessions(kind, state, cursor, limit);
    }

    @GetMapping("/sessions/{id}")
    @Operation(operationId = "exchangeSession", summary = "One exchange with its steps")
    SessionPage session(@PathVariable UUID id, Locale locale) {
        return readBoard.session(id, locale);
    }

    @GetMapping("/steps/{id}/refusals")
    @Operation(operationId = "exchangeRefusals", summary = "What was not taken as it stood, with line, id and reason")
    Page<RefusalRow> refusals(
            @PathVariable UUID id,
            @RequestParam(required = false) StepFinding.@Nullable Severity severity,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        return readBoard.refusals(id, severity, q, cursor, limit, locale);
    }

    @PostMapping("/sessions/{id}/repetition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "repeatExchange", summary = "Import the files of an exchange once more")
    SessionPage repeat(@PathVariable UUID id, Locale locale) {
        return readBoard.session(repeatExchange.of(id), locale);
    }
}
