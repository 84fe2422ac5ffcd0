package org.kabinet.customisation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings to change; what is absent stays as it is. */
record SettingsChange(
        @Nullable @Size(min = 1, max = 80) @Schema(example = "Северный склад")
        String name,

        @Nullable @Size(max = 200) String legalName,

        @Nullable @Pattern(regexp = "#[0-9a-f]{6}") @Schema(example = "#135e54")
        String accent,

        @Nullable @Pattern(regexp = "ru|en") String defaultLanguage,

        @Nullable @Schema(example = "Europe/Moscow") String timeZone,

        @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,

        SellerView.@Nullable OutOfStock outOfStock,

        @Nullable @Min(0) @Max(100) @Schema(description = "How long the history is kept; nought is for ever")
        Integer historyYears,

        SellerView.@Nullable Registration registration,

        @Nullable
        @Pattern(regexp = "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        @Schema(description = "The price list of whoever has registered by themselves; empty for none")
        String newcomersPriceList) {

    @AssertTrue(message = "TIME_ZONE")
    @Schema(hidden = true)
    public boolean isTimeZoneKnown() {
        return timeZone == null || ZoneId.getAvailableZoneIds().contains(timeZone);
    }

    SellerView appliedTo(SellerView before) {
        return new SellerView(
                Optional.ofNullable(name).orElse(before.name()),
                Optional.ofNullable(legalName).orElse(before.legalName()),
                Optional.ofNullable(accent).orElse(before.accent()),
                Optional.ofNullable(defaultLanguage).orElse(before.defaultLanguage()),
                Optional.ofNullable(timeZone).map(ZoneId::of).orElse(before.timeZone()),
                Optional.ofNullable(currency).orElse(before.currency()),
                Optional.ofNullable(outOfStock).orElse(before.outOfStock()),
                Optional.ofNullable(historyYears).orElse(before.historyYears()),
                Optional.ofNullable(registration).orElse(before.registration()),
                newcomersPriceList == null ? before.newcomersPriceList() : listOf(newcomersPriceList),
                before.version());
    }

    private static @Nullable UUID listOf(String told) {
        return told.isEmpty() ? null : UUID.fromString(told);
    }
}
