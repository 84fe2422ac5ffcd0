/** Identity providers that the seller and customers have connected: kept, tried out, and which mail domains they speak for. */
@NullMarked
package org.kabinet.access.provider;

import org.jspecify.annotations.NullMarked;
