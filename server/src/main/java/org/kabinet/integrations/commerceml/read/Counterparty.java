package org.kabinet.integrations.commerceml.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company or a person, alone in a file of counterparties or as a side of a document. */
public record Counterparty(
        int line,
        String id,
        @Nullable String role,
        @Nullable String name,
        @Nullable String officialName,
        @Nullable String fullName,
        @Nullable Person person,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String okpo,
        @Nullable String ogrn,
        @Nullable String legalAddress,
        @Nullable String address,
        List<Contact> contacts,
        List<BankAccount> accounts,
        List<Representative> representatives,
        @Nullable String comment,
        @Nullable Boolean deleted)
        implements Entry {

    /** Parts of a person's name, when given apart. */
    public record Person(
            @Nullable String last,
            @Nullable String first,
            @Nullable String middle) {}

    /** A telephone, e-mail or other way to reach; the type is 1C's wording. */
    public record Contact(@Nullable String type, String value) {}

    /** A settlement account. */
    public record BankAccount(
            String number,
            @Nullable String bank,
            @Nullable String bic,
            @Nullable String correspondent) {}

    /** A person who acts for the counterparty. */
    public record Representative(@Nullable String relation, Counterparty who) {}
}
