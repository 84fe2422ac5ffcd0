/** What must be remembered and changes no row of business: told here, kept by who keeps the log. */
@NullMarked
package org.kabinet.platform.trail;

import org.jspecify.annotations.NullMarked;
