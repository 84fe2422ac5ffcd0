package org.kabinet.access.link;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everything here is open to everybody, and slow for whoever comes too often. */
@RestController
@RequestMapping("/api/v1/session/link")
@Tag(name = "Session")
class EntryLinkController {
    private static final int REQUESTS = 20;
    private static final int KEYS = 60;

    private final EntryLinkDesk desk;
    private final EnterByLink enterByLink;
    private final AddressLimit requests;
    private final AddressLimit keys;

    EntryLinkController(EntryLinkDesk desk, EnterByLink enterByLink, Clock clock) {
        this.desk = desk;
        this.enterByLink = enterByLink;
        this.requests = new AddressLimit(clock, REQUESTS, Duration.ofHours(1));
        this.keys = new AddressLimit(clock, KEYS, Duration.ofHours(1));
    }

    record EntryLinkTerms(
            @Schema(description = "Whether letters leave the portal")
            boolean possible,

            @Schema(description = "Whether text messages do, so that a phone number is good, too")
            boolean phones) {}

    record EntryLinkWish(
            @NotBlank
            @Size(max = 200)
            @Schema(
                    description = "Or the phone number, as people type it, of whoever signs in with one",
                    example = "buyer@demo.kabinet")
            String email) {}

    record EntryLinkKey(@NotBlank @Size(max = 100) String key) {
        /** Without the key. */
        @Override
        public String toString() {
            return "EntryLinkKey";
        }
    }

    @GetMapping
    @Operation(
            operationId = "entryLinkTerms",
            summary = "Whether one may come in by a link in a letter; open to everybody")
    EntryLinkTerms terms() {
        return new EntryLinkTerms(desk.open(), desk.reachesPhones());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "sendEntryLink",
            summary = "Have a link sent to come in by; open to everybody",
            description = "The answer is the same, and as quick, whether the address is known or not.")
    void send(@Valid @RequestBody EntryLinkWish wish, HttpServletRequest request) {
        requests.take(request.getRemoteAddr());
        desk.take(wish.email());
    }

    @PostMapping("/opening")
    @Operation(
            operationId = "enterByLink",
            summary = "Open a browser session by the key from a letter; open to everybody",
            description =
                    "The key is good once and for a quarter of an hour. A second factor is asked for all the same.")
    SessionView enter(@Valid @RequestBody EntryLinkKey key, HttpServletRequest request) {
        keys.take(request.getRemoteAddr());
        return enterByLink.with(new OneTimeKey(key.key()), request);
    }
}
