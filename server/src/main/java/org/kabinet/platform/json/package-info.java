/** How values look in JSON. */
@NullMarked
package org.kabinet.platform.json;

import org.jspecify.annotations.NullMarked;
