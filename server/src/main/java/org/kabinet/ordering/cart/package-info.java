/** What somebody has gathered under a contract and not ordered yet. */
@NullMarked
package org.kabinet.ordering.cart;

import org.jspecify.annotations.NullMarked;
