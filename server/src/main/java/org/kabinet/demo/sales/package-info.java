/** What was sold and for how much: price lists with their history, and eighteen months of orders. */
@NullMarked
package org.kabinet.demo.sales;

import org.jspecify.annotations.NullMarked;
