/** What somebody would see and might do with other rights, shown before anything is saved. */
@NullMarked
package org.kabinet.access.simulator;

import org.jspecify.annotations.NullMarked;
