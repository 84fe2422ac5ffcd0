/** Gets what happens into the log: what other modules tell, every file that is taken away, and the sealing of it all. */
@NullMarked
package org.kabinet.audit.recording;

import org.jspecify.annotations.NullMarked;
