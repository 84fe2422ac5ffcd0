/** The log as people read it: who did what, when and from where, before and after. */
@NullMarked
package org.kabinet.audit.history;

import org.jspecify.annotations.NullMarked;
