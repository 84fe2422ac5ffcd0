/** Passwords that are about to become too old: whoever has one is told in time. */
@NullMarked
package org.kabinet.access.reminder;

import org.jspecify.annotations.NullMarked;
