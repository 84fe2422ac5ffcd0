package org.kabinet.integrations.commerceml.read;

/**
 * One thing found in a CommerceML file, handed over as soon as its end tag is read, so that a file of any size needs the
 * memory of its largest single piece. A field that is {@code null} was not in the file; a blank one was there and empty:
 * a packet of changes must never wipe what it does not carry.
 */
public sealed interface Entry
        permits Header, Section, ClassifierEntry, Good, Offer, TradeDocument, Counterparty, Finding {

    /** Line of the file on which the piece begins, from 1. */
    int line();
}
