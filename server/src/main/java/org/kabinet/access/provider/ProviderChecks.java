package org.kabinet.access.provider;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.outgoing.Outgoing;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** Whether what somebody typed can be a provider; says all that is wrong with it at once. */
@Component
class ProviderChecks {
    private static final int LONGEST_NAME = 100;

    private final ProviderRepository providers;
    private final Outgoing outgoing;

    ProviderChecks(ProviderRepository providers, Outgoing outgoing) {
        this.providers = providers;
        this.outgoing = outgoing;
    }

    /**
     * The domains, written one way.
     *
     * @param speaker the provider if it is to speak for them at once
     */
    Set<String> passed(ProviderFields fields, @Nullable KeptProvider before, @Nullable UUID speaker) {
        FieldErrors errors = new FieldErrors();
        errors.text(fields.name(), LONGEST_NAME, "/name");
        errors.require(isIssuer(fields.issuer().strip()), "/issuer", "ISSUER_WRONG");
        errors.require(!fields.clientId().isBlank(), "/clientId", "REQUIRED");
        boolean same = before != null
                && before.isClient(fields.issuer().strip(), fields.clientId().strip());
        boolean given = fields.clientSecret() != null && !fields.clientSecret().isBlank();
        errors.require(given || same, "/clientSecret", before == null ? "REQUIRED" : "SECRET_ANEW");
        Set<String> domains = domains(fields, errors);
        if (speaker != null) {
            providers
                    .taken(domains, speaker)
                    .forEach(domain -> errors.require(false, "/domains", "DOMAIN_TAKEN", MailDomain.readable(domain)));
        }
        errors.require(!fields.onlyWay() || isTried(fields, before), "/onlyWay", "ONLY_WAY_UNTRIED");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return domains;
    }

    private Set<String> domains(ProviderFields fields, FieldErrors errors) {
        Set<String> domains = new LinkedHashSet<>();
        fields.domains().stream()
                .filter(written -> !written.isBlank())
                .forEach(written -> MailDomain.of(written)
                        .ifPresentOrElse(
                                domain -> domains.add(domain.value()),
                                () -> errors.require(false, "/domains", "DOMAIN_WRONG", written.strip())));
        errors.require(!domains.isEmpty() || !errors.found().isEmpty(), "/domains", "REQUIRED");
        return domains;
    }

    /** Nobody is shut out by a provider through which nobody has ever come. */
    private boolean isTried(ProviderFields fields, @Nullable KeptProvider before) {
        return before != null && providers.linked(before.id(), fields.issuer().strip()) > 0;
    }

    private boolean isIssuer(String issuer) {
        try {
            URI address = URI.create(issuer);
            return outgoing.wellFormed(address) && address.getRawQuery() == null && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
