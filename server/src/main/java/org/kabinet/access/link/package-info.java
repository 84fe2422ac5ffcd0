/** Coming in by a link in a letter, for whoever has no password at hand. It shows that the mailbox is theirs: one factor, no more. */
@NullMarked
package org.kabinet.access.link;

import org.jspecify.annotations.NullMarked;
