/** How the assortment comes in from the ERP: set by set, null for what is not carried, nothing written that is the same already. */
@NullMarked
package org.kabinet.catalogue.intake;

import org.jspecify.annotations.NullMarked;
