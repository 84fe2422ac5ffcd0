/** What tests of all modules stand on: the whole application on a real PostgreSQL, spoken to over HTTP. */
@NullMarked
package org.kabinet.testing;

import org.jspecify.annotations.NullMarked;
