/** Exact values of trade and the ids of things. */
@NullMarked
package org.kabinet.platform.money;

import org.jspecify.annotations.NullMarked;
