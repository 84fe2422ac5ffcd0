/** Invitations: a letter with a link by which somebody comes in with the roles that they were offered. */
@NullMarked
package org.kabinet.access.invitation;

import org.jspecify.annotations.NullMarked;
