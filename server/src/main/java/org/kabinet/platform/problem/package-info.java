/** How Kabinet refuses: every reason is a named problem, rendered as RFC 9457 in the reader's language. */
@NullMarked
package org.kabinet.platform.problem;

import org.jspecify.annotations.NullMarked;
