/** The very first step: the one-time link by which the first administrator is made. */
@NullMarked
package org.kabinet.access.setup;

import org.jspecify.annotations.NullMarked;
