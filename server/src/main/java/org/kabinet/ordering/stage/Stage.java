package org.kabinet.ordering.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;

/**
 * A stage as the seller's people call it.
 *
 * @param plannedHours how long an order is expected to stand here; without it nothing is ever late here
 */
public record Stage(
        UUID id,
        String code,
        String nameRu,
        String nameEn,
        OrderPhase phase,
        int position,
        @Nullable Integer plannedHours,
        boolean customerMayCancel,
        boolean active,
        long version) {

    public String name(Locale reader) {
        return reader.getLanguage().equals("en") ? nameEn : nameRu;
    }

    public boolean overstayed(Instant since, Instant now) {
        return phase.open()
                && plannedHours != null
                && since.plus(Duration.ofHours(plannedHours)).isBefore(now);
    }
}
