/** What customer and seller write to each other about an order. */
@NullMarked
package org.kabinet.ordering.message;

import org.jspecify.annotations.NullMarked;
