/** How price lists and prices come from the ERP. */
@NullMarked
package org.kabinet.pricing.arrival;

import org.jspecify.annotations.NullMarked;
