package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.customisation.SellerView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;

/** Everything the web client must know about who came in, in one answer. */
@Schema(name = "Session")
public record SessionView(
        Person person,
        Cabinet cabinet,
        List<Cabinet> cabinets,
        Set<Role> roles,

        @Schema(description = "What the person may do somewhere in this cabinet; the client only hides by it")
        Set<Permission> permissions,

        List<Organisation> organisations,
        List<Branch> branches,

        @Schema(description = "Those who are away and in whose place the person acts now besides their own")
        List<StandsIn> standsIn,

        List<ContractChoice> contracts,
        Seller seller,

        @Schema(description = "After which the client closes the session if nobody does anything; nought for never")
        int idleMinutes,

        boolean demo) {

    @Schema(name = "SessionPerson")
    record Person(
            UUID id,
            String name,
            String login,

            @Schema(allowableValues = {"ru", "en"}) @Nullable
            String language,

            @Schema(
                    description =
                            "Devices from which somebody came in as this person lately, not yet recognised by them")
            int newDevices,

            @Schema(description = "When the password must be replaced by the rules; absent if never") @Nullable
            Instant passwordGoodUntil) {}

    @Schema(name = "SessionOrganisation")
    record Organisation(UUID id, String name, OrganisationKind kind) {}

    @Schema(name = "SessionBranch")
    record Branch(UUID id, String code, String name) {}

    @Schema(name = "SessionStandIn")
    record StandsIn(UUID personId, String name, Instant until) {}

    /** A contract under which the person may order. */
    record ContractChoice(
            UUID id,
            String number,
            String currency,
            UUID legalEntityId,
            String legalEntityName,
            UUID organisationId,
            String organisationName,
            PaymentTerms paymentTerms,
            int deferralDays) {}

    @Schema(name = "SessionSeller")
    record Seller(String name, String accent, String timeZone, String currency, SellerView.OutOfStock outOfStock) {
        static Seller of(SellerView seller) {
            return new Seller(
                    seller.name(), seller.accent(), seller.timeZone().getId(), seller.currency(), seller.outOfStock());
        }
    }
}
