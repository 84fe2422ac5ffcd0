package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A connected provider as those see it who keep it. The secret is told to nobody any more. */
@Schema(name = "SignOn")
record ProviderView(
        String name,
        String issuer,
        String clientId,

        @Schema(description = "Whether a secret is kept") boolean secretKept,

        List<Domain> domains,
        boolean onlyWay,
        boolean active,

        @Schema(description = "How many accounts have come in by it")
        int linked,

        @Schema(description = "What has to be entered at the provider as the address to return to")
        String callback,

        @Schema(description = "Nought if none is connected") long version) {

    /** @param confirmed whether the seller has confirmed that it is the company's */
    @Schema(name = "SignOnDomain")
    record Domain(String domain, boolean confirmed) {
        Domain readable() {
            return new Domain(MailDomain.readable(domain), confirmed);
        }
    }

    static ProviderView none(String callback) {
        return new ProviderView("", "", "", false, List.of(), false, true, 0, callback, 0);
    }

    static ProviderView of(KeptProvider kept, int linked, String callback) {
        return new ProviderView(
                kept.name(),
                kept.issuer(),
                kept.clientId(),
                true,
                kept.domains().stream().map(Domain::readable).toList(),
                kept.onlyWay(),
                kept.active(),
                linked,
                callback,
                kept.version());
    }
}
