/** CommerceML that goes out: orders for 1C and the reference books it asks for. */
@NullMarked
package org.kabinet.integrations.commerceml.write;

import org.jspecify.annotations.NullMarked;
