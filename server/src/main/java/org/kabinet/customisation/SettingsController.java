package org.kabinet.customisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.database.KabinetSettings;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Settings", description = "What the seller decides about the portal")
class SettingsController {
    private final Seller seller;
    private final ChangeSettings changeSettings;
    private final KabinetSettings operator;

    SettingsController(Seller seller, ChangeSettings changeSettings, KabinetSettings operator) {
        this.seller = seller;
        this.changeSettings = changeSettings;
        this.operator = operator;
    }

    /** What the door of the portal shows before anybody has signed in. */
    record Sign(String name, String accent, String defaultLanguage, boolean demo) {}

    record Settings(
            String name,
            String legalName,
            String accent,
            String defaultLanguage,
            String timeZone,
            String currency,
            SellerView.OutOfStock outOfStock,
            int historyYears,
            SellerView.Registration registration,

            @Schema(description = "The price list of whoever has registered by themselves; empty for none")
            String newcomersPriceList,

            long version) {
        static Settings of(SellerView view) {
            return new Settings(
                    view.name(),
                    view.legalName(),
                    view.accent(),
                    view.defaultLanguage(),
                    view.timeZone().getId(),
                    view.currency(),
                    view.outOfStock(),
                    view.historyYears(),
                    view.registration(),
                    Objects.toString(view.newcomersPriceList(), ""),
                    view.version());
        }
    }

    @GetMapping("/seller")
    @Operation(operationId = "seller", summary = "Whose portal this is; open to everybody")
    Sign seller() {
        SellerView view = seller.view();
        return new Sign(view.name(), view.accent(), view.defaultLanguage(), operator.demo());
    }

    @GetMapping("/settings")
    @Operation(operationId = "settings", summary = "The seller's settings, for the administrator")
    ResponseEntity<Settings> settings() {
        Actors.current().requires(Permission.SELLER_KEEP);
        SellerView view = seller.view();
        return Version.answer(Settings.of(view), view.version());
    }

    @PatchMapping("/settings")
    @Operation(operationId = "changeSettings", summary = "Change settings; what is absent stays as it is")
    ResponseEntity<Settings> change(
            @Valid @RequestBody SettingsChange change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SellerView view = changeSettings.by(change, Version.required(ifMatch));
        return Version.answer(Settings.of(view), view.version());
    }
}
