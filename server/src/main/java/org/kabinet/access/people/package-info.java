/** People and the roles they hold: kept by the seller's administrator and, for their own company, by its administrator. */
@NullMarked
package org.kabinet.access.people;

import org.jspecify.annotations.NullMarked;
