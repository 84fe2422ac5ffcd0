package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.oidc.OidcFault;

/**
 * What came of trying a provider out.
 *
 * @param told what it says instead of what it should
 */
@Schema(name = "SignOnTrial")
record Trial(
        @Schema(description = "What is wrong; nothing if all is well") @Nullable
        OidcFault fault,

        @Schema(description = "What the provider says of itself, where that helps")
        String told) {

    /** What is to be tried, as it stands in the form. */
    @Schema(name = "SignOnTrialFields")
    record Fields(
            @NotNull @Size(max = 500) @Schema(example = "https://sso.company.test/realms/main")
            String issuer,

            @NotNull @Size(max = 200) @Schema(example = "kabinet")
            String clientId,

            @Nullable @Size(max = 1000) @Schema(description = "Absent for the one that is kept")
            String clientSecret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "SignOnTrialFields";
        }
    }
}
