/**
 * Carts and orders: what a customer wants, under which contract, and what becomes of it. An order keeps its own copy of names, prices and
 * addresses, because it must still say in ten years what was agreed. The phases of its life are fixed here; the stages that a seller's people
 * speak of are data, each belonging to a phase, and every step from one to another is recorded for ever.
 */
@ApplicationModule(
        displayName = "Ordering",
        allowedDependencies = {"platform", "pricing", "catalogue", "organisations", "customisation"})
@NullMarked
package org.kabinet.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
