/** Orders on their way to the ERP, and its word about them on the way back. */
@NullMarked
package org.kabinet.ordering.exchange;

import org.jspecify.annotations.NullMarked;
