/** The accounts under which programs of the seller sign in to exchange data. */
@NullMarked
package org.kabinet.integrations.account;

import org.jspecify.annotations.NullMarked;
