/**
 * Substitution: while somebody is away, a colleague has their roles. Nothing is moved; all is as it was when the time is over.
 */
@NullMarked
package org.kabinet.access.away;

import org.jspecify.annotations.NullMarked;
