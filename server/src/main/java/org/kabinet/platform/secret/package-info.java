/** What must be kept readable for Kabinet and for nobody who merely holds a copy of the database. */
@NullMarked
package org.kabinet.platform.secret;

import org.jspecify.annotations.NullMarked;
