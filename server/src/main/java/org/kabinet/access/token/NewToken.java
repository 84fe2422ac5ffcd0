package org.kabinet.access.token;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.passkey.PasskeyAnswer;

/** A token that is to be made, and the proof that its maker has not merely left the browser open. */
record NewToken(
        @Schema(description = "Made by the client so that a second click makes no second token") @Nullable
        UUID id,

        @Schema(example = "1С: остатки и заказы") @Nullable String name,

        @Schema(description = "The customer for whom the program acts; none for a program of the seller's") @Nullable
        UUID organisationId,

        @Schema(
                description = "What it may do besides reading goods, stock, orders and addresses",
                example = "[\"pricing.price.read\"]")
        @Nullable
        List<@Nullable String> permissions,

        @Schema(description = "For which legal entities of the customer; for all of them, also later ones, if absent")
        @Nullable
        List<@Nullable UUID> legalEntities,

        @Schema(description = "For how many days it is good, 366 at most", example = "180") @Nullable
        Integer days,

        @Schema(description = "Unless a device has signed") @Nullable
        String password,

        @Schema(description = "Of the authenticator app, where its maker signs in with one", example = "123456")
        @Nullable
        String code,

        @Schema(description = "Instead of password and code: what a device of the maker's has signed (askOwnPasskey)")
        @Nullable
        @Valid
        PasskeyAnswer passkey) {

    /** Without what shows who it is. */
    @Override
    public String toString() {
        return "NewToken[" + name + "]";
    }
}
