/** Tokens by which customers' own programs, and the seller's, act for somebody who may do at least as much. */
@NullMarked
package org.kabinet.access.token;

import org.jspecify.annotations.NullMarked;
