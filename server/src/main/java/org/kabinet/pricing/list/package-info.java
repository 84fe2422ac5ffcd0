/** Price lists: which there are, and which of them a contract opens in which order. */
@NullMarked
package org.kabinet.pricing.list;

import org.jspecify.annotations.NullMarked;
