/** Open orders of those who leave. */
@NullMarked
package org.kabinet.ordering.leaving;

import org.jspecify.annotations.NullMarked;
