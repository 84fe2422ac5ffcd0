/** Orders seen from afar: what is to be done now, how branches and managers fare, what was bought before, lists to take away. */
@NullMarked
package org.kabinet.ordering.report;

import org.jspecify.annotations.NullMarked;
