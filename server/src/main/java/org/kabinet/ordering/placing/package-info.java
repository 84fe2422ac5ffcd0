/** How an order comes about: checked as a whole, numbered without gaps, written at once. */
@NullMarked
package org.kabinet.ordering.placing;

import org.jspecify.annotations.NullMarked;
