package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a browser needs in order to have a device sign; bytes are written in base64url. */
@Schema(name = "PasskeyQuestion")
record PasskeyQuestion(
        String challenge,
        @Schema(example = "portal.example.ru") String rpId,
        @Schema(example = "https://portal.example.ru") String origin) {}
