/** What people read, in the languages of the portal. */
@NullMarked
package org.kabinet.platform.text;

import org.jspecify.annotations.NullMarked;
