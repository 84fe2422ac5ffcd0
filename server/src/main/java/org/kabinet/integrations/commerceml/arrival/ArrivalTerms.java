package org.kabinet.integrations.commerceml.arrival;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.Reading;

/**
 * What applying a file needs to know beside the file.
 *
 * @param sessionId the conversation: what is absent from all of it may be closed at its end
 * @param reading this very reading of the file
 * @param nameless what stands for a catalogue or classifier without an id: the account that sends it
 * @param branchId where new customers belong
 * @param today from when prices hold
 * @param missingMarkMeansWhole how a package is taken that does not say whether it is whole
 * @param stagesByName the seller's words for stages, in lower case, with our codes
 */
record ArrivalTerms(
        UUID sessionId,
        Reading reading,
        String nameless,
        @Nullable UUID branchId,
        LocalDate today,
        boolean missingMarkMeansWhole,
        Map<String, String> stagesByName) {

    /** By what rows are known to come from one catalogue or classifier. */
    String source(String named) {
        return named.isBlank() ? nameless : named;
    }

    boolean isWhole(@Nullable Boolean onlyChanges) {
        return onlyChanges == null ? missingMarkMeansWhole : !onlyChanges;
    }
}
