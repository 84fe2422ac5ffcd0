package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A company's provider, as the seller's administrator sees it among all of them. */
@Schema(name = "CompanySignOn")
record CompanyProvider(
        UUID organisationId,
        String organisation,
        String name,
        String issuer,
        List<ProviderView.Domain> domains,
        boolean onlyWay,
        boolean active) {}
