/** Calls to addresses that people have typed in: they lead out of the operator's network, end in time and answer with little. */
@NullMarked
package org.kabinet.platform.outgoing;

import org.jspecify.annotations.NullMarked;
