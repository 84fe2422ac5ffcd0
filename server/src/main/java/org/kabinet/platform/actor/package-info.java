/** Who acts: bound to the thread of work and told to PostgreSQL with every transaction. */
@NullMarked
package org.kabinet.platform.actor;

import org.jspecify.annotations.NullMarked;
