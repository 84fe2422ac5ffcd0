/** Tables to take away, as worksheets. */
@NullMarked
package org.kabinet.platform.sheet;

import org.jspecify.annotations.NullMarked;
