/** Where a customer's goods are brought; customers keep their addresses themselves. */
@NullMarked
package org.kabinet.organisations.address;

import org.jspecify.annotations.NullMarked;
