/** Whose eyes see an order and whose hands may touch it. */
@NullMarked
package org.kabinet.ordering.reader;

import org.jspecify.annotations.NullMarked;
