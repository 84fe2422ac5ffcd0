/** What changes, told to open pages of those it concerns, on every node. */
@NullMarked
package org.kabinet.platform.live;

import org.jspecify.annotations.NullMarked;
