package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a browser needs in order to have a device make a key; bytes are written in base64url. */
@Schema(name = "PasskeyTerms")
record PasskeyTerms(
        String challenge,
        @Schema(example = "portal.example.ru") String rpId,
        @Schema(example = "https://portal.example.ru") String origin,
        String portalName,

        @Schema(description = "Which names nobody outside of the portal")
        String userId,

        String userName,
        List<Long> algorithms,

        @Schema(description = "Keys that are there already, so that no device makes a second one")
        List<String> known) {}
