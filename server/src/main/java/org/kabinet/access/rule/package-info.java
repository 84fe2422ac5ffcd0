/** Who must come in with a second factor: the seller's rule, and stricter ones of customers for their own people. */
@NullMarked
package org.kabinet.access.rule;

import org.jspecify.annotations.NullMarked;
