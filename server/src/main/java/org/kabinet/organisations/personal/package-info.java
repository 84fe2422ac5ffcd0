/** What the customers know of people. */
@NullMarked
package org.kabinet.organisations.personal;

import org.jspecify.annotations.NullMarked;
