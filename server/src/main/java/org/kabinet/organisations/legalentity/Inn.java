package org.kabinet.organisations.legalentity;

/** What other parts of the module may ask about the number by which a taxpayer is known. */
public final class Inn {

    private Inn() {}

    /** Ten digits for a company, twelve for a person, with the right check digits. */
    public static boolean isOne(String text) {
        return RussianIds.isInn(text);
    }
}
