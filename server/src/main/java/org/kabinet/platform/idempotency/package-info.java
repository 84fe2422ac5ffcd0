/** A repeated unsafe call gets the first answer again. */
@NullMarked
package org.kabinet.platform.idempotency;

import org.jspecify.annotations.NullMarked;
