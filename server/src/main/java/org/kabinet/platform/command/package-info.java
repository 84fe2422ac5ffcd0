/** What may be asked on the command line instead of serving. */
@NullMarked
package org.kabinet.platform.command;

import org.jspecify.annotations.NullMarked;
