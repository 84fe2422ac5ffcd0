package org.kabinet.platform.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Live", description = "What changes, as it changes")
class LiveController {
    private final LivePages pages;

    LiveController(LivePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "live",
            summary = "A stream of server-sent events about what the reader may see",
            description =
                    "Each event says what changed, not how: {type, id, organisationId, at}. With Last-Event-ID the"
                            + " stream goes on where it broke off, or says `resync` when too much happened in between.")
    ResponseEntity<SseEmitter> live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("X-Accel-Buffering", "no")
                .body(pages.join(Actors.current(), parsed(lastEventId)));
    }

    private static @Nullable UUID parsed(@Nullable String lastEventId) {
        try {
            return lastEventId == null ? null : UUID.fromString(lastEventId);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
