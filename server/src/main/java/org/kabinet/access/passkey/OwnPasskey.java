package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key of one's own, as its owner knows it. */
@Schema(name = "OwnPasskey")
record OwnPasskey(
        UUID id,
        @Schema(example = "Ноутбук на работе") String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
