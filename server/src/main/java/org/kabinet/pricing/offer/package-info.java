/** The catalogue as one customer sees it: every good with the price of their contract on it. */
@NullMarked
package org.kabinet.pricing.offer;

import org.jspecify.annotations.NullMarked;
