/** The seller's customers: their list, their card, and who serves them. */
@NullMarked
package org.kabinet.organisations.customer;

import org.jspecify.annotations.NullMarked;
