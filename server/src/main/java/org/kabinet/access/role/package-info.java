/** Roles: those that are built in and those that people make, and the permissions of which they consist. */
@NullMarked
package org.kabinet.access.role;

import org.jspecify.annotations.NullMarked;
