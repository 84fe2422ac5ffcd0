package org.kabinet.access.policy;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is asked of a new password, for whoever is about to think of one. */
@Schema(name = "PasswordTerms")
public record PasswordTerms(
        @Schema(example = "8") int minimumLength,
        boolean letters,
        boolean digits,
        boolean specials,
        boolean knownRefused,
        int formerRefused) {

    public static PasswordTerms of(EntryPolicy policy) {
        return new PasswordTerms(
                policy.minimumLength(),
                policy.letters(),
                policy.digits(),
                policy.specials(),
                policy.knownRefused(),
                policy.formerRefused());
    }
}
