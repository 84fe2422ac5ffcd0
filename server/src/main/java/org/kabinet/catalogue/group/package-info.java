/** The tree of groups. */
@NullMarked
package org.kabinet.catalogue.group;

import org.jspecify.annotations.NullMarked;
