/** Keys that open something once: in links of letters and on the console of the first start. */
@NullMarked
package org.kabinet.access.key;

import org.jspecify.annotations.NullMarked;
