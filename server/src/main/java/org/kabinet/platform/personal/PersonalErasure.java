package org.kabinet.platform.personal;

/**
 * A module that knows something of people lets go of all that no deal must be proven with; asked as Kabinet itself, in the transaction at hand,
 * which the history does not record: it would write down what is erased. The reasons are in ADR 0019.
 */
public interface PersonalErasure {

    void of(ErasedPerson person);
}
