/** What is asked of whoever comes in: of passwords, of the length of sessions, of the networks from which one may come. */
@NullMarked
package org.kabinet.access.policy;

import org.jspecify.annotations.NullMarked;
