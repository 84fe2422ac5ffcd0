/** Orders as they are read: lists, the page of one, the home board. */
@NullMarked
package org.kabinet.ordering.order;

import org.jspecify.annotations.NullMarked;
