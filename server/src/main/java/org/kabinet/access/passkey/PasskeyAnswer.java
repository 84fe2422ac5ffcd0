package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a device signed, as the browser hands it over; bytes are written in base64url. */
@Schema(name = "PasskeyAnswer")
public record PasskeyAnswer(
        @NotBlank @Size(max = LONGEST) String id,
        @NotBlank @Size(max = LONGEST) String clientData,
        @NotBlank @Size(max = LONGEST) String authenticatorData,
        @NotBlank @Size(max = LONGEST) String signature,
        @Nullable @Size(max = LONGEST) String userHandle) {
    private static final int LONGEST = 10_000;

    Signatures.Signed signed() {
        return new Signatures.Signed(
                Base64Url.bytes(id),
                Base64Url.bytes(clientData),
                Base64Url.bytes(authenticatorData),
                Base64Url.bytes(signature),
                userHandle == null || userHandle.isEmpty() ? null : Base64Url.bytes(userHandle));
    }
}
