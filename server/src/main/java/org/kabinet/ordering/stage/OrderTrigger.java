package org.kabinet.ordering.stage;

/** What a step from one stage to another may bring about by itself. */
public enum OrderTrigger {
    /** All lines count as shipped in full. For sellers whose ERP does not tell shipped quantities. */
    SHIP_ALL_LINES,
    /** The comment of the step becomes a question that the customer is asked to answer. */
    ASK_CUSTOMER,
    /** The order goes to the ERP once more with the next exchange. */
    EXPORT_TO_1C
}
