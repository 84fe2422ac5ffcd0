/** Who sells and who buys: the seller's branches and staff, the customers with their companies, contracts, addresses and people. */
@NullMarked
package org.kabinet.demo.parties;

import org.jspecify.annotations.NullMarked;
