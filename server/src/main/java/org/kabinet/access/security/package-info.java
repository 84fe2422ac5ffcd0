/** What people decide about how they themselves come in. */
@NullMarked
package org.kabinet.access.security;

import org.jspecify.annotations.NullMarked;
