/** A part of a chain as a file that can be verified without the server, and the verification itself. */
@NullMarked
package org.kabinet.audit.extract;

import org.jspecify.annotations.NullMarked;
