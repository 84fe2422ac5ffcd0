/** What holds for a line wherever it stands, in a cart or in an order: whether it can be ordered, and what it costs. */
@NullMarked
package org.kabinet.ordering.line;

import org.jspecify.annotations.NullMarked;
