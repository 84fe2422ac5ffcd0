package org.kabinet.organisations;

/** Whether goods are paid before they leave or a number of days after. */
public enum PaymentTerms {
    PREPAYMENT,
    DEFERRAL
}
