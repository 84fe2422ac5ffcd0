/** Registration: somebody nobody has asked in asks to be let in, proves their address, and is let in by whoever serves them. */
@NullMarked
package org.kabinet.access.registration;

import org.jspecify.annotations.NullMarked;
