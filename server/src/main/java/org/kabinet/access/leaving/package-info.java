/** People who leave: what is in their care goes to others in the moment in which they are blocked, and can be given back. */
@NullMarked
package org.kabinet.access.leaving;

import org.jspecify.annotations.NullMarked;
