package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Sessions that were opened by an identity provider")
record SignOnSessions(
        @Schema(description = "How many end if it is switched off, changed for another or parted with")
        int open) {}
