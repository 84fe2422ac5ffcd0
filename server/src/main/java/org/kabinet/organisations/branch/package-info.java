/** The seller's branches (точки): each serves its own customers and numbers its own orders. */
@NullMarked
package org.kabinet.organisations.branch;

import org.jspecify.annotations.NullMarked;
