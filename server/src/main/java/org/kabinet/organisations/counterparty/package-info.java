/** How customers come from the ERP. */
@NullMarked
package org.kabinet.organisations.counterparty;

import org.jspecify.annotations.NullMarked;
