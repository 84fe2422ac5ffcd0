/** What somebody has in their care, and that it is left with nobody when they leave. */
@NullMarked
package org.kabinet.platform.leaving;

import org.jspecify.annotations.NullMarked;
