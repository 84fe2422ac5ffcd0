package org.kabinet.catalogue;

/**
 * A catalogue of the ERP that goods on sale have come from.
 *
 * @param source its id in the ERP
 * @param goods how many of the goods on sale it carries
 * @param onlyHere how many of them no other catalogue carries: they go off sale with it
 */
public record CarriedSource(String source, int goods, int onlyHere) {}
