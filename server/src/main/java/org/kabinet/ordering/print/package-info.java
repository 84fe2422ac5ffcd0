/** An order on paper, designed as carefully as on the screen. */
@NullMarked
package org.kabinet.ordering.print;

import org.jspecify.annotations.NullMarked;
