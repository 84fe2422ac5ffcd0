/**
 * What is offered and how it is found: groups, goods and services, their properties, variants, pictures and files, and the mirror of the ERP's
 * stock. It is the same for all customers and knows nothing of prices; those are put on it by pricing.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"platform", "customisation"})
@NullMarked
package org.kabinet.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
