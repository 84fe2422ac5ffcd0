/** The clock everything asks, so that tests can set it. */
@NullMarked
package org.kabinet.platform.time;

import org.jspecify.annotations.NullMarked;
