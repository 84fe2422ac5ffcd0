/** What the orders know of people. */
@NullMarked
package org.kabinet.ordering.personal;

import org.jspecify.annotations.NullMarked;
