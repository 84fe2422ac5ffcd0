/** What the portal holds of a person, as a file for themselves or for who answers for it. */
@NullMarked
package org.kabinet.access.personal;

import org.jspecify.annotations.NullMarked;
