/** The seller's own people, as the modules ask that serve customers. */
@NullMarked
package org.kabinet.access.staff;

import org.jspecify.annotations.NullMarked;
