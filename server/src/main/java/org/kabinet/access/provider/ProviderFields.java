package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is agreed with an identity provider, as somebody types it. */
@Schema(name = "SignOnFields")
record ProviderFields(
        @NotNull @Size(max = 100) @Schema(example = "Keycloak", description = "As people know it; stands on the button")
        String name,

        @NotNull @Size(max = 500) @Schema(example = "https://sso.company.test/realms/main")
        String issuer,

        @NotNull @Size(max = 200) @Schema(example = "kabinet")
        String clientId,

        @Nullable @Size(max = 1000) @Schema(description = "Absent to leave the one that is kept")
        String clientSecret,

        @NotNull @Size(max = 20) @Schema(example = "[\"company.test\"]", description = "Whose addresses it speaks for")
        List<@NotNull @Size(max = 253) String> domains,

        @Schema(description = "Whether people with these addresses come in no other way")
        boolean onlyWay,

        boolean active) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderFields[" + name + "]";
    }
}
