package org.kabinet.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customers by their tax numbers, and new ones, for whoever lets customers in. */
public interface CustomerRegister {

    /** Whether the number can be an ИНН at all: its length and check digits. */
    boolean isInn(String inn);

    /** The customer one of whose legal entities has this ИНН, as far as the actor may see. */
    Optional<OrganisationView> withInn(String inn);

    /** Who has each of these numbers; several when a group buys under one ИНН, nobody when the number is missing from the answer. */
    Map<String, List<OrganisationView>> withInns(Collection<String> inns);

    /**
     * A new customer with a legal entity and a first contract; whoever acts must see the branch.
     *
     * @param registered what the state's register says of the legal entity, if it was asked
     */
    UUID add(
            OrganisationKind kind,
            String name,
            @Nullable String inn,
            @Nullable RegisteredCompany registered,
            UUID branchId);
}
