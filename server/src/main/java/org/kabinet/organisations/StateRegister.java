package org.kabinet.organisations;

/**
 * The register of companies that the state keeps, as somebody offers it as a service. Nothing may depend on its answering: what it
 * would have said can always be typed.
 */
public interface StateRegister {

    /** Whether there is one to ask. */
    boolean open();

    /** Asks for the company with this ИНН; takes some seconds at most and never throws. Not to be called within a transaction. */
    RegisterAnswer withInn(String inn);
}
