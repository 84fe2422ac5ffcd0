package org.kabinet.access.token;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens", description = "How programs of customers and of the seller come in")
class TokenController {
    private final ReadTokens readTokens;
    private final MakeToken makeToken;
    private final RevokeToken revokeToken;

    TokenController(ReadTokens readTokens, MakeToken makeToken, RevokeToken revokeToken) {
        this.readTokens = readTokens;
        this.makeToken = makeToken;
        this.revokeToken = revokeToken;
    }

    /** A token that was made a moment ago. */
    @Schema(name = "MadeToken")
    record Made(
            UUID id,

            @Schema(
                    description = "Shown this one time; goes into the header Authorization: Bearer …",
                    example = "kbt_x7Qp2cM5…")
            String token) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    @GetMapping
    @Operation(
            operationId = "listTokens",
            summary = "Tokens of programs, the newest first",
            description =
                    "Of one's own companies or of the seller, or of one customer; those that ended within the last"
                            + " ninety days too.")
    List<TokenView> list(@RequestParam(required = false) @Nullable UUID organisationId) {
        return readTokens.list(organisationId);
    }

    @GetMapping("/terms")
    @Operation(operationId = "tokenTerms", summary = "What a token can be made of")
    TokenTerms terms(Locale locale) {
        return readTokens.terms(locale);
    }

    @PostMapping
    @Operation(
            operationId = "makeToken",
            summary = "Make a token for a program",
            description =
                    "It may do no more than its maker, at any time. Its text is told this one time, and not again to a"
                            + " repeated call.")
    ResponseEntity<Made> make(@Valid @RequestBody NewToken wanted) {
        var made = makeToken.with(wanted);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Made(made.id(), made.text().value()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "It lets nobody in from now on, and calls that are under way change nothing any more.")
    void revoke(@PathVariable UUID id) {
        revokeToken.of(id);
    }
}
