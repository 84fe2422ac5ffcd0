package org.kabinet.pricing;

import java.util.List;

/** What a portion did, and every record that was refused with the reason: nothing is dropped silently. */
public record PriceImportOutcome(int created, int updated, int unchanged, int withdrawn, List<Refused> refused) {

    /**
     * One refused record.
     *
     * @param externalId the list's or the variant's id as the ERP names it
     * @param reason i18n key of the sentence for the 1C administrator
     * @param value the value that could not be understood
     */
    public record Refused(String externalId, String reason, String value) {}
}
